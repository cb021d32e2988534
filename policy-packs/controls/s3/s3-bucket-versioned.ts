import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { blocks } from "../facts/blocks";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isCreatedLocked } from "../facts/bucket-lock";
import { loneSettingProblems, settingProblems, unless, type BucketSetting } from "../facts/bucket-setting";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";

const bucketArn = "arn:{partition}:s3:::records";

const [type, older] = bucketTypes;
const [versioning, olderVersioning] = settingTypes("BucketVersioning");
const withVersioning = (name: string, versioningConfiguration: Record<string, unknown>) => ({
  name,
  resources: [
    { type, name: "data", props: {} },
    { type: versioning, props: { bucket: ref("data"), versioningConfiguration } },
  ],
});

/** Object Lock counts as versioning: AWS turns it on with the lock and refuses to suspend it. */
export const s3BucketVersioned: Control = {
  id: "s3-bucket-versioned",
  title: "S3 buckets keep versions",
  why: "Without versions an overwrite or a deletion, by mistake or by ransomware, is final.",
  remedy: 'Add a BucketVersioning for the bucket with status "Enabled".',
  severity: "medium",
  domain: "data-protection",
  planned: {
    ...joined([...bucketTypes, versioning, olderVersioning], (resource, on) =>
      versions.types.includes(resource.type)
        ? loneSettingProblems(resource, on, (setting) => versioningProblems(versions.separate(setting)))
        : unless(
            () => isCreatedLocked(resource),
            () => settingProblems(resource, on, versions, versioningProblems),
          ),
    ),
    fixes: {
      [type]: [
        { adds: versioning, refersBy: "bucket", props: { versioningConfiguration: { status: "Enabled" } } },
      ],
      [versioning]: [{ property: "versioningConfiguration.status", value: "Enabled" }],
    },
  },
  managedRule: { identifier: "S3_BUCKET_VERSIONING_ENABLED" },
  denied: [
    // The call does not tell whether it switches versioning on or suspends it.
    reserved({
      sid: "VersioningStays",
      holds: "where chosen",
      actions: ["s3:PutBucketVersioning"],
      to: exemptByDefault,
      denied: [
        { name: "the root user", caller: "root", action: "s3:PutBucketVersioning", resource: bucketArn },
      ],
      allowed: [
        { name: "a look at it", action: "s3:GetBucketVersioning", resource: bucketArn },
        {
          name: "a new version",
          caller: "workload",
          action: "s3:PutObject",
          resource: "arn:{partition}:s3:::records/2026/1",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "off, inline", resources: [{ type, props: { versioning: { enabled: false } } }] },
      withVersioning("suspended", { status: "Suspended" }),
      {
        name: "suspended, of a bucket that is planned elsewhere",
        resources: [
          { type: versioning, props: { bucket: "data", versioningConfiguration: { status: "Suspended" } } },
        ],
      },
    ],
    good: [
      withVersioning("enabled", { status: "Enabled" }),
      { name: "inline", resources: [{ type, props: { versioning: { enabled: true } } }] },
      {
        name: "deprecated types",
        resources: [
          { type: older, name: "data", props: {} },
          {
            type: olderVersioning,
            props: { bucket: ref("data"), versioningConfiguration: { status: "Enabled" } },
          },
        ],
      },
      {
        name: "inline on the deprecated type",
        resources: [{ type: older, props: { versionings: [{ enabled: true }] } }],
      },
      { name: "created with Object Lock", resources: [{ type, props: { objectLockEnabled: true } }] },
    ],
  },
};

const versioningProblems = (enabled: boolean): readonly string[] =>
  enabled ? [] : ['versioning must be on: status "Enabled" (inline: enabled true)'];

const versions: BucketSetting<boolean> = {
  types: [versioning, olderVersioning],
  inline: ({ props }) =>
    [...blocks(props.versioning), ...blocks(props.versionings)].map((inline) => inline?.enabled === true),
  separate: ({ props }) => props.versioningConfiguration?.status === "Enabled",
  missing: "the bucket has no versioning: add a BucketVersioning",
};
