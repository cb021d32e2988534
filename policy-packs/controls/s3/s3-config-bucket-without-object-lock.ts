import { blocks } from "../facts/blocks";
import { bucketTypes, isNamedBy, settingTypes } from "../facts/bucket";
import { unless } from "../facts/bucket-setting";
import { joined, type Control } from "../model/control";
import { exampleId, ref } from "../model/example";
import type { Resource } from "../model/resource";
import { all } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

const [type] = bucketTypes;
const locks = settingTypes("BucketObjectLockConfiguration");
const channel = "aws:cfg/deliveryChannel:DeliveryChannel";

export const s3ConfigBucketWithoutObjectLock: Control = {
  id: "s3-config-bucket-without-object-lock",
  title: "Buckets that AWS Config delivers to have no Object Lock",
  why: "AWS Config cannot deliver into a bucket with Object Lock, so history and snapshots would be missing.",
  remedy:
    "Give AWS Config a bucket of its own without Object Lock; versioning and a bucket policy protect it.",
  severity: "high",
  domain: "data-protection",
  baseline: true,
  planned: joined(bucketTypes, (bucket, on) =>
    unless(
      () => !isNamedBy(bucket, on, [channel], "s3BucketName"),
      () => lockProblems(bucket, on),
    ),
  ),
  examples: {
    bad: [
      {
        name: "locked at creation",
        resources: [
          { type, name: "config", props: { objectLockEnabled: true } },
          { type: channel, props: { s3BucketName: ref("config") } },
        ],
      },
      {
        name: "locked later, in another account",
        resources: [
          { type, name: "config", props: {}, account: "444455556666" },
          { type: locks[0], props: { bucket: ref("config") }, account: "444455556666" },
          { type: channel, props: { s3BucketName: exampleId("config") } },
        ],
      },
    ],
    good: [
      {
        name: "not locked",
        resources: [
          { type, name: "config", props: { objectLockEnabled: false } },
          { type: channel, props: { s3BucketName: ref("config") } },
        ],
      },
      { name: "locked, but not for AWS Config", resources: [{ type, props: { objectLockEnabled: true } }] },
    ],
  },
};

const cannotDeliver = "AWS Config cannot deliver into a bucket with Object Lock";

const lockProblems = (bucket: Resource, on: ResourceGraph): readonly string[] =>
  all(
    () =>
      (bucket.props.objectLockEnabled ?? false) === false
        ? []
        : [`${cannotDeliver}: leave objectLockEnabled out`],
    () =>
      blocks(bucket.props.objectLockConfiguration).length === 0
        ? []
        : [`${cannotDeliver}: leave objectLockConfiguration out`],
    ...locks.map(
      (lock) => () =>
        on
          .referring(bucket, lock, "bucket")
          .map(({ name }) => `${cannotDeliver}: remove the configuration "${name}"`),
    ),
  );
