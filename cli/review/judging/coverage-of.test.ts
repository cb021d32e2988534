import { each, type Control } from "../../../policy-packs/controls/model/control";
import { exampleControl } from "../preview/example-plan";
import { coverageOf } from "./coverage-of";

const bucket = "aws:s3/bucket:Bucket";
const versioning = "aws:s3/bucketVersioning:BucketVersioning";
const controls: readonly Control[] = [
  exampleControl({ planned: each(bucket, () => []) }),
  exampleControl({ id: "everywhere", planned: each("*", () => []) }),
];
const resource = (type: string, name: string, pending?: string) => ({
  urn: `urn:pulumi:s::p::${type}::${name}`,
  type,
  ...(pending !== undefined && { pending }),
});

const nothing = { judged: new Set<string>(), unread: [] };

test("counts what was judged, and groups the rest by type", () => {
  const resources = [
    resource(bucket, "a"),
    resource(bucket, "b"),
    resource(versioning, "a"),
    resource(versioning, "elsewhere"),
    resource("aws:dax/cluster:Cluster", "a"),
    resource("aws:dax/cluster:Cluster", "b"),
    resource("aws:s3/Bucket:bucket", "a"),
    resource("aws-native:s3:Bucket", "a"),
    resource("AWS::DAX::Cluster", "a"),
    resource("aws:kms/alias:Alias", "a"),
  ];
  const judged = new Set([0, 1, 2].map((index) => resources[index]?.urn ?? ""));
  expect(coverageOf(resources, { judged, unread: [] }, controls, [])).toEqual({
    resources: 10,
    judged: 3,
    harmless: 1,
    properties: [],
    uncovered: [
      { type: "aws:dax/cluster:Cluster", count: 2, because: "no-control", meant: null },
      { type: "AWS::DAX::Cluster", count: 1, because: "no-control", meant: null },
      { type: "aws-native:s3:Bucket", count: 1, because: "other-provider", meant: null },
      { type: "aws:s3/Bucket:bucket", count: 1, because: "no-such-type", meant: bucket },
      { type: versioning, count: 1, because: "not-reached", meant: null },
    ],
  });
});

test("what had not ended when the state was written is not judged, whatever its verdicts are", () => {
  const resources = [resource(bucket, "a", "updating"), resource(bucket, "b")];
  expect(
    coverageOf(resources, { judged: new Set(resources.map(({ urn }) => urn)), unread: [] }, controls, []),
  ).toEqual({
    resources: 2,
    judged: 1,
    harmless: 0,
    properties: [],
    uncovered: [{ type: bucket, count: 1, because: "operation-pending", meant: null }],
  });
});

test("a type whose controls are switched off is named as such", () => {
  const [bucketControl] = controls;
  if (!bucketControl) throw new Error("there is a control of buckets");
  expect(coverageOf([resource(bucket, "a")], nothing, [], [bucketControl]).uncovered).toEqual([
    { type: bucket, count: 1, because: "switched-off", meant: null },
  ]);
});

test("nothing at all is judged of nothing", () => {
  expect(coverageOf([], nothing, controls, [])).toEqual({
    resources: 0,
    judged: 0,
    harmless: 0,
    uncovered: [],
    properties: [],
  });
});

test("properties that no control reads are listed, the most frequent first", () => {
  const unread = ["b", "a", "c"].map((property, index) => ({
    type: bucket,
    property,
    count: Math.max(index, 1),
  }));
  expect(
    coverageOf([], { ...nothing, unread }, controls, []).properties.map(({ property }) => property),
  ).toEqual(["c", "a", "b"]);
});
