import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { bucketTypes } from "../facts/bucket";
import { publicAccessProblems } from "../facts/public-access";
import { each, fixedBy, type Control } from "../model/control";
import { ref } from "../model/example";

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
  title: "Nothing lifts the block of public access that S3 buckets begin with",
  why: "One public bucket is the most common way to leak a whole data set.",
  remedy: "Set all four settings of the BucketPublicAccessBlock to true: what it leaves out it switches off.",
  severity: "critical",
  domain: "data-protection",
  // Since April 2023 AWS blocks public access to new buckets; s3-bucket-public-access-block-planned asks for the block.
  planned: fixedBy(
    each(block, ({ props }) => publicAccessProblems(props)),
    [
      { property: "blockPublicAcls", value: true },
      { property: "blockPublicPolicy", value: true },
      { property: "ignorePublicAcls", value: true },
      { property: "restrictPublicBuckets", value: true },
    ],
  ),
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
      {
        name: "one setting left out",
        resources: [
          { type, name: "data", props: {} },
          { type: block, props: { ...blocked, bucket: ref("data"), restrictPublicBuckets: undefined } },
        ],
      },
      {
        name: "all four off, on a bucket that is planned elsewhere",
        resources: [
          {
            type: block,
            props: {
              bucket: "elsewhere",
              blockPublicAcls: false,
              blockPublicPolicy: false,
              ignorePublicAcls: false,
              restrictPublicBuckets: false,
            },
          },
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
      { name: "a bucket as AWS makes it", resources: [{ type, props: {} }] },
    ],
  },
};
