import { s3BucketPublicAccessBlocked } from "./s3-bucket-public-access-blocked";
import { exampleId, exampleGraph, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { resourceGraph } from "../model/resource-graph";

const bucket = { type: "aws:s3/bucket:Bucket", name: "data", props: {} };
const type = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const on = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

test.each([
  ["a block that spells the name out", [{ ...on, bucket: exampleId("data") }], "pass"],
  [
    "a second block that takes one setting back",
    [{ ...on, bucket: ref("data") }, { bucket: ref("data") }],
    "fail",
  ],
  ["a block of a bucket that is not known yet", [{ ...on, bucket: unknown("stack output") }], "undetermined"],
  ["a setting as text", [{ ...on, bucket: ref("data"), blockPublicAcls: "true" }], "fail"],
])("%s", (_, blocks, expected) => {
  const resources = [bucket, ...blocks.map((props) => ({ type, props }))];
  expect(statusOf(s3BucketPublicAccessBlocked, { name: "bucket", resources })).toBe(expected);
});

test("a block for another bucket, named after this one, does not excuse it", () => {
  const plan = exampleGraph({
    name: "computed name",
    resources: [bucket, { type, name: "block", props: { ...on, bucket: ref("data") } }],
  });
  const renamed = plan.resources.map((resource) =>
    resource.name === "block" ? { ...resource, props: { ...resource.props, bucket: "data-logs" } } : resource,
  );
  expect(exampleVerdict(s3BucketPublicAccessBlocked, plan).status).toBe("pass");
  expect(exampleVerdict(s3BucketPublicAccessBlocked, resourceGraph(renamed, plan.settings)).status).toBe(
    "fail",
  );
});
