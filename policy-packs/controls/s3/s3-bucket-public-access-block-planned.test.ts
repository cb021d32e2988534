import { exampleGraph, ref } from "../model/example";
import { resourceGraph } from "../model/resource-graph";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { s3BucketPublicAccessBlockPlanned } from "./s3-bucket-public-access-block-planned";

const bucket = { type: "aws:s3/bucket:Bucket", props: { bucket: "records" } };
const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

test.each([
  ["by its name", { bucket: "records" }, {}, "pass"],
  ["by its name, from another account", { bucket: "records" }, { account: "444455556666" }, "pass"],
  ["of another name", { bucket: "others" }, {}, "fail"],
  ["of a name not yet known", { bucket: unknown("later") }, {}, "undetermined"],
])("a block %s", (_, props, place, expected) => {
  const resources = [bucket, { type: block, props, ...place }];
  expect(statusOf(s3BucketPublicAccessBlockPlanned, { name: "case", resources })).toBe(expected);
});

test("a block for another bucket, named after this one, does not excuse it", () => {
  const plan = exampleGraph({
    name: "computed name",
    resources: [
      { type: bucket.type, name: "data", props: {} },
      { type: block, name: "block", props: { bucket: ref("data") } },
    ],
  });
  const renamed = plan.resources.map((resource) =>
    resource.name === "block" ? { ...resource, props: { ...resource.props, bucket: "data-logs" } } : resource,
  );
  expect(exampleVerdict(s3BucketPublicAccessBlockPlanned, plan).status).toBe("pass");
  expect(exampleVerdict(s3BucketPublicAccessBlockPlanned, resourceGraph(renamed, plan.settings)).status).toBe(
    "fail",
  );
});
