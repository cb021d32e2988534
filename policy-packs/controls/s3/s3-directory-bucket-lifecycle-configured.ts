import type { Control } from "../model/control";
import { hasSatellite } from "../requirements/other-resources";
import { inSome } from "../requirements/blocks";
import { isOneOf } from "../requirements/scalars";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";

const bucket = "aws:s3/directoryBucket:DirectoryBucket";
const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const rules = [{ id: "expire", status: "Enabled", expiration: { days: 30 } }];

export const s3DirectoryBucketLifecycleConfigured: Control = {
  id: "s3-directory-bucket-lifecycle-configured",
  title: "Directory buckets have a lifecycle",
  why: "The fastest storage is the dearest, and what is never deleted costs for good.",
  remedy: "Add a BucketLifecycleConfiguration for the bucket with a rule that expires objects.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [bucket]: hasSatellite(
      {
        type: lifecycle,
        by: "bucket",
        meets: inSome("rules", isOneOf("status", ["Enabled"]), "must have one that is enabled"),
      },
      "no BucketLifecycleConfiguration with an enabled rule refers to the bucket",
    ),
  }),
  examples: {
    bad: [
      { name: "none", resources: [{ type: bucket, props: { bucket: "fast--use1-az4--x-s3" } }] },
      {
        name: "a rule that is off",
        resources: [
          { type: bucket, name: "fast", props: {} },
          { type: lifecycle, props: { bucket: ref("fast"), rules: [{ id: "expire", status: "Disabled" }] } },
        ],
      },
    ],
    good: [
      {
        name: "a rule",
        resources: [
          { type: bucket, name: "fast", props: {} },
          { type: lifecycle, props: { bucket: ref("fast"), rules } },
        ],
      },
      {
        name: "a rule by the bucket's name",
        resources: [
          { type: bucket, props: { bucket: "fast--use1-az4--x-s3" } },
          { type: lifecycle, props: { bucket: "fast--use1-az4--x-s3", rules } },
        ],
      },
    ],
  },
};
