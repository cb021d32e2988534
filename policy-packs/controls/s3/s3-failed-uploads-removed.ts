import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { inSome } from "../requirements/blocks";
import { isSet } from "../requirements/presence";
import { isTrue, isOneOf, isAtLeast } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const [bucket, older] = bucketTypes;
const [lifecycle, olderLifecycle] = settingTypes("BucketLifecycleConfiguration");
const missing = "must have an enabled one that removes failed uploads";
const removed = inSome(
  "rules",
  allOf(isOneOf("status", ["Enabled"]), isAtLeast("abortIncompleteMultipartUpload.daysAfterInitiation", 1)),
  missing,
);
const removedInline = when(
  isSet("lifecycleRules"),
  inSome(
    "lifecycleRules",
    allOf(isTrue("enabled"), isAtLeast("abortIncompleteMultipartUploadDays", 1)),
    missing,
  ),
);
const expiring = { id: "expire", status: "Enabled", expiration: { days: 30 } };
const aborting = {
  id: "abort",
  status: "Enabled",
  abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
};

export const s3FailedUploadsRemoved: Control = {
  id: "s3-failed-uploads-removed",
  title: "Lifecycles remove uploads that never finished",
  why: "Parts of a broken upload are kept and paid for, and no listing of objects shows them.",
  remedy: "Add a rule with abortIncompleteMultipartUpload.daysAfterInitiation, such as 7.",
  severity: "low",
  domain: "data-protection",
  // A bucket without any lifecycle is a finding of s3-bucket-lifecycle-configured. Directory buckets share the type.
  planned: requires({
    [lifecycle]: removed,
    [olderLifecycle]: removed,
    [bucket]: removedInline,
    [older]: removedInline,
  }),
  examples: {
    bad: [
      { name: "none", resources: [{ type: lifecycle, props: { bucket: "data", rules: [expiring] } }] },
      {
        name: "switched off",
        resources: [
          { type: olderLifecycle, props: { bucket: "data", rules: [{ ...aborting, status: "Disabled" }] } },
        ],
      },
      {
        name: "inline, as text",
        resources: [
          {
            type: bucket,
            props: { lifecycleRules: [{ enabled: "false", abortIncompleteMultipartUploadDays: 7 }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "a rule beside others",
        resources: [{ type: lifecycle, props: { bucket: "data", rules: [expiring, aborting] } }],
      },
      {
        name: "inline",
        resources: [
          {
            type: bucket,
            props: { lifecycleRules: [{ enabled: true, abortIncompleteMultipartUploadDays: "7" }] },
          },
        ],
      },
      { name: "no lifecycle", resources: [{ type: bucket, props: {} }] },
    ],
  },
};
