import { blocks } from "../facts/blocks";
import { bucketTypes, namesBucket, settingTypes } from "../facts/bucket";
import { isCreatedLocked } from "../facts/bucket-lock";
import { inlineTarget, isLogTarget } from "../facts/bucket-log-target";
import { settingProblems, unless, type BucketSetting } from "../facts/bucket-setting";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

const [type, older] = bucketTypes;
const [logging, olderLogging] = settingTypes("BucketLogging");
const missing = "the bucket has no access log: add a BucketLogging";
const target = { type, name: "logs", props: {} };

/** A target of access logs is exempt: logging it as well would log its own deliveries without end. */
export const s3BucketAccessLogged: Control = {
  id: "s3-bucket-access-logged",
  title: "S3 buckets log who reads and writes them",
  why: "After a leak the access log is what tells which objects left and to whom.",
  remedy: "Add a BucketLogging whose targetBucket is the account's access log bucket in the same Region.",
  severity: "medium",
  domain: "data-protection",
  wantedByOrganization: missing,
  planned: joined(bucketTypes, (bucket, on) =>
    unless(
      () => isLogTarget(bucket, on),
      () => settingProblems(bucket, on, logs, (setting) => targetProblems(setting, bucket, on)),
    ),
  ),
  managedRule: { identifier: "S3_BUCKET_LOGGING_ENABLED" },
  examples: {
    bad: [
      { name: "no logging", resources: [{ type, props: {} }] },
      {
        name: "no logging, tagged as a log target",
        resources: [{ type, props: { tags: { purpose: "access-logs" } } }],
      },
      {
        name: "into itself",
        resources: [
          { type, name: "data", props: {} },
          { type: logging, props: { bucket: ref("data"), targetBucket: ref("data"), targetPrefix: "s3/" } },
        ],
      },
      {
        name: "into a bucket with Object Lock",
        resources: [
          { type, name: "data", props: {} },
          { type, name: "locked", props: { objectLockEnabled: true } },
          { type: logging, props: { bucket: ref("data"), targetBucket: ref("locked"), targetPrefix: "s3/" } },
        ],
      },
    ],
    good: [
      {
        name: "a resource of its own",
        resources: [
          { type, name: "data", props: {} },
          target,
          { type: logging, props: { bucket: ref("data"), targetBucket: ref("logs"), targetPrefix: "s3/" } },
        ],
      },
      {
        name: "a target in another stack",
        resources: [{ type, props: { logging: { targetBucket: "account-access-logs" } } }],
      },
      {
        name: "inline",
        resources: [{ type, props: { logging: { targetBucket: ref("logs") } } }, target],
      },
      {
        name: "inline on the deprecated type",
        resources: [{ type: older, props: { loggings: [{ targetBucket: ref("logs") }] } }, target],
      },
      {
        name: "deprecated types",
        resources: [
          { type: older, name: "data", props: {} },
          target,
          {
            type: olderLogging,
            props: { bucket: ref("data"), targetBucket: ref("logs"), targetPrefix: "s3/" },
          },
        ],
      },
    ],
  },
};

interface Logging {
  readonly name: () => unknown;
  readonly isTo: (bucket: Resource) => boolean;
}

const logs: BucketSetting<Logging> = {
  types: [logging, olderLogging],
  inline: (bucket) =>
    ["logging", "loggings"].flatMap((property) =>
      blocks(bucket.props[property]).map(() => ({
        name: () => inlineTarget(bucket.props, property),
        isTo: (other) => namesBucket(bucket, property, other, inlineTarget),
      })),
    ),
  separate: (resource) => ({
    name: () => resource.props.targetBucket as unknown,
    isTo: (other) => namesBucket(resource, "targetBucket", other),
  }),
  missing,
};

function targetProblems({ name, isTo }: Logging, bucket: Resource, on: ResourceGraph): readonly string[] {
  const found = on.ofType(...bucketTypes).find(isTo);
  if (found === undefined)
    return typeof name() === "string" && name() !== ""
      ? []
      : ["targetBucket must name the access log bucket"];
  if (found.urn === bucket.urn)
    return ["targetBucket is the bucket itself, so every delivery is logged again"];
  return isCreatedLocked(found)
    ? [`targetBucket "${found.name}" has Object Lock, and S3 delivers no access logs to such a bucket`]
    : [];
}
