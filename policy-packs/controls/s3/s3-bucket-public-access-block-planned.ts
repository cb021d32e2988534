import { bucketTypes } from "../facts/bucket";
import { fixedBy, joined, type Control } from "../model/control";
import { ref } from "../model/example";

const [type] = bucketTypes;
const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

const missing = "no BucketPublicAccessBlock refers to the bucket, which has AWS's default alone";

/** What the block says is judged by s3-bucket-public-access-blocked. */
export const s3BucketPublicAccessBlockPlanned: Control = {
  id: "s3-bucket-public-access-block-planned",
  title: "The block of public access is part of a bucket's plan",
  why: "AWS blocks new buckets since April 2023. What no plan holds may be lifted by hand, and older buckets never had it.",
  remedy: "Add a BucketPublicAccessBlock for the bucket with all four settings true.",
  severity: "low",
  domain: "data-protection",
  wantedByOrganization: missing,
  planned: fixedBy(
    joined(bucketTypes, (bucket, on) =>
      on.referring(bucket, block, "bucket").length === 0 ? [missing] : [],
    ),
    [
      {
        adds: block,
        refersBy: "bucket",
        props: {
          blockPublicAcls: true,
          blockPublicPolicy: true,
          ignorePublicAcls: true,
          restrictPublicBuckets: true,
        },
      },
    ],
  ),
  examples: {
    bad: [
      { name: "no block", resources: [{ type, props: {} }] },
      {
        name: "the block of another bucket",
        resources: [
          { type, name: "data", props: {} },
          { type, name: "other", props: {} },
          { type: block, props: { bucket: ref("other") } },
        ],
      },
    ],
    good: [
      {
        name: "a block",
        resources: [
          { type, name: "data", props: {} },
          { type: block, props: { bucket: ref("data") } },
        ],
      },
      {
        name: "a block that spells the name out",
        resources: [
          { type, props: { bucket: "records" } },
          { type: block, props: { bucket: "records" } },
        ],
      },
      {
        name: "a bucket of the deprecated type",
        resources: [
          { type: bucketTypes[1], name: "data", props: {} },
          { type: block, props: { bucket: ref("data") } },
        ],
      },
    ],
  },
};
