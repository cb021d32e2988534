import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { blocks } from "../facts/blocks";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isCreatedLocked } from "../facts/bucket-lock";
import { settingProblems, unless, type BucketSetting } from "../facts/bucket-setting";
import { keepsEvidence } from "../facts/evidence";
import { joined, type Control } from "../model/control";
import { exampleId, ref } from "../model/example";
import type { Resource } from "../model/resource";
import { all, some } from "../model/three-valued";

const bucketArn = "arn:{partition}:s3:::records";

const [type, older] = bucketTypes;
const [lock, olderLock] = settingTypes("BucketObjectLockConfiguration");
const trail = "aws:cloudtrail/trail:Trail";
const tags = { purpose: "evidence" };
const tenYears = { defaultRetention: { mode: "COMPLIANCE", years: 10 } };

export const s3EvidenceBucketObjectLocked: Control = {
  id: "s3-evidence-bucket-object-locked",
  title: "Buckets that keep evidence are under Object Lock",
  why: "Evidence that an administrator, or a thief of an administrator's session, can delete proves nothing.",
  remedy:
    "Set objectLockEnabled: true and add a BucketObjectLockConfiguration with a default retention in COMPLIANCE or GOVERNANCE mode.",
  severity: "high",
  domain: "data-protection",
  planned: joined(bucketTypes, (bucket, on) =>
    unless(
      () => !keepsEvidence(bucket, on),
      () =>
        all(
          () => (isCreatedLocked(bucket) ? [] : ["objectLockEnabled must be true"]),
          () => settingProblems(bucket, on, retention, retentionProblems),
        ),
    ),
  ),
  denied: [
    reserved({
      sid: "LocksAreNotLoosened",
      actions: ["s3:PutBucketObjectLockConfiguration"],
      to: exemptByDefault,
      denied: [
        {
          name: "the root user",
          caller: "root",
          action: "s3:PutBucketObjectLockConfiguration",
          resource: bucketArn,
        },
      ],
      allowed: [
        { name: "a look at it", action: "s3:GetBucketObjectLockConfiguration", resource: bucketArn },
        {
          name: "one object kept longer",
          action: "s3:PutObjectRetention",
          resource: "arn:{partition}:s3:::records/2026/1",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "a tagged bucket", resources: [{ type, props: { tags } }] },
      {
        name: "locked, but nothing by default",
        resources: [{ type, props: { tags, objectLockEnabled: true } }],
      },
      {
        name: "a bucket that a trail delivers to from another account",
        resources: [
          { type, name: "trail-logs", props: {}, account: "444455556666" },
          { type: trail, props: { s3BucketName: exampleId("trail-logs") } },
        ],
      },
      {
        name: "no period",
        resources: [
          { type, name: "records", props: { tags, objectLockEnabled: true } },
          {
            type: lock,
            props: { bucket: ref("records"), rule: { defaultRetention: { mode: "GOVERNANCE" } } },
          },
        ],
      },
    ],
    good: [
      {
        name: "ten years in compliance mode",
        resources: [
          { type, name: "trail-logs", props: { objectLockEnabled: true } },
          { type: lock, props: { bucket: ref("trail-logs"), rule: tenYears } },
          { type: trail, props: { s3BucketName: ref("trail-logs") } },
        ],
      },
      {
        name: "inline",
        resources: [
          {
            type,
            props: { tags, objectLockConfiguration: { objectLockEnabled: "Enabled", rule: tenYears } },
          },
        ],
      },
      {
        name: "deprecated types",
        resources: [
          { type: older, name: "records", props: { tags, objectLockEnabled: true } },
          {
            type: olderLock,
            props: { bucket: ref("records"), rule: { defaultRetention: { mode: "GOVERNANCE", days: 400 } } },
          },
        ],
      },
      {
        name: "inline on the deprecated type",
        resources: [
          {
            type: older,
            props: {
              tags,
              objectLockEnabled: true,
              objectLockConfiguration: { rules: [{ defaultRetentions: [{ mode: "COMPLIANCE", years: 7 }] }] },
            },
          },
        ],
      },
      { name: "a bucket of ordinary data", resources: [{ type, props: { tags: { purpose: "uploads" } } }] },
    ],
  },
};

type Block = Resource["props"][string];

const retention: BucketSetting<Block> = {
  types: [lock, olderLock],
  inline: ({ props }) => blocks(props.objectLockConfiguration),
  separate: ({ props }) => props,
  missing: "the bucket has no default retention: add a BucketObjectLockConfiguration",
};

function retentionProblems(configuration: Block): readonly string[] {
  const [rule] = blocks(configuration?.rule ?? configuration?.rules);
  const [byDefault] = blocks(rule?.defaultRetention ?? rule?.defaultRetentions);
  return all(
    () =>
      ["COMPLIANCE", "GOVERNANCE"].includes(byDefault?.mode)
        ? []
        : ["the default retention must be in COMPLIANCE or GOVERNANCE mode"],
    () =>
      some([() => byDefault?.days, () => byDefault?.years], (length) => isPeriod(length()))
        ? []
        : ["the default retention must last some days or years"],
  );
}

const isPeriod = (length: unknown) => typeof length === "number" && length >= 1;
