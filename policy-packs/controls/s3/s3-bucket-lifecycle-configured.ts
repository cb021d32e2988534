import { blocks } from "../facts/blocks";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { settingProblems, type BucketSetting } from "../facts/bucket-setting";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { some } from "../model/three-valued";

const [type, older] = bucketTypes;
const [lifecycle, olderLifecycle] = settingTypes("BucketLifecycleConfiguration");
const missing = "the bucket has no lifecycle: add a BucketLifecycleConfiguration";
const archive = { id: "archive", transitions: [{ days: 90, storageClass: "GLACIER" }] };
const withRules = (name: string, rules: unknown) => ({
  name,
  resources: [
    { type, name: "data", props: {} },
    { type: lifecycle, props: { bucket: ref("data"), rules } },
  ],
});

export const s3BucketLifecycleConfigured: Control = {
  id: "s3-bucket-lifecycle-configured",
  title: "S3 buckets have a lifecycle",
  why: "Data that is never deleted costs money for good and breaks every promise about retention.",
  remedy: 'Add a BucketLifecycleConfiguration with at least one rule of status "Enabled".',
  severity: "low",
  domain: "data-protection",
  wantedByOrganization: missing,
  planned: joined(bucketTypes, (bucket, on) =>
    settingProblems(bucket, on, rules, (enabled) =>
      enabled() ? [] : ["at least one lifecycle rule must be enabled"],
    ),
  ),
  managedRule: { identifier: "S3_LIFECYCLE_POLICY_CHECK" },
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      withRules("no rule", []),
      withRules("a rule that is off", [{ ...archive, status: "Disabled" }]),
      {
        name: "off, inline",
        resources: [{ type, props: { lifecycleRules: [{ ...archive, enabled: false }] } }],
      },
    ],
    good: [
      withRules("one rule on, one off", [
        { ...archive, id: "old", status: "Disabled" },
        { ...archive, status: "Enabled" },
      ]),
      { name: "inline", resources: [{ type, props: { lifecycleRules: [{ ...archive, enabled: true }] } }] },
      {
        name: "deprecated types",
        resources: [
          { type: older, name: "data", props: {} },
          {
            type: olderLifecycle,
            props: { bucket: ref("data"), rules: [{ ...archive, status: "Enabled" }] },
          },
        ],
      },
    ],
  },
};

const rules: BucketSetting<() => boolean> = {
  types: [lifecycle, olderLifecycle],
  inline: ({ props }) =>
    props.lifecycleRules === undefined
      ? []
      : [() => some(blocks(props.lifecycleRules), (rule) => rule?.enabled === true)],
  separate:
    ({ props }) =>
    () =>
      some(blocks(props.rules), (rule) => rule?.status === "Enabled"),
  missing,
};
