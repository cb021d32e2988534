import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { bucketTypes } from "../facts/bucket";
import { publicAccessProblems } from "../facts/public-access";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { collect } from "../model/three-valued";

const [type] = bucketTypes;
const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

export const s3BucketPublicAccessBlocked: Control = {
  id: "s3-bucket-public-access-blocked",
  title: "S3 buckets block all public access",
  why: "One public bucket is the most common way to leak a whole data set.",
  remedy: "Add a BucketPublicAccessBlock for the bucket with all four settings true.",
  severity: "critical",
  domain: "data-protection",
  planned: joined(bucketTypes, (bucket, on) => {
    const found = on.referring(bucket, block, "bucket");
    return found.length === 0
      ? ["no BucketPublicAccessBlock refers to the bucket: add one with all four settings true"]
      : collect(found, ({ props }) => publicAccessProblems(props));
  }),
  managedRule: { identifier: "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED" },
  denied: [
    // The call does not tell what it sets, so it cannot be open to those who create buckets by hand everywhere.
    reserved({
      sid: "BucketBlocksStay",
      holds: "where chosen",
      actions: ["s3:PutBucketPublicAccessBlock"],
      to: exemptByDefault,
      allowed: [
        {
          name: "a new bucket, which AWS blocks by itself",
          action: "s3:CreateBucket",
          resource: "arn:{partition}:s3:::records",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "no block", resources: [{ type, props: {} }] },
      {
        name: "one setting left out",
        resources: [
          { type, name: "data", props: {} },
          { type: block, props: { ...blocked, bucket: ref("data"), restrictPublicBuckets: undefined } },
        ],
      },
      {
        name: "the block of another bucket",
        resources: [
          { type, name: "data", props: {} },
          { type, name: "other", props: {} },
          { type: block, props: { ...blocked, bucket: ref("other") } },
        ],
      },
    ],
    good: [
      {
        name: "all four settings",
        resources: [
          { type, name: "data", props: {} },
          { type: block, props: { ...blocked, bucket: ref("data") } },
        ],
      },
      {
        name: "a bucket of the deprecated type",
        resources: [
          { type: bucketTypes[1], name: "data", props: {} },
          { type: block, props: { ...blocked, bucket: ref("data") } },
        ],
      },
    ],
  },
};
