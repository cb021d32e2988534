import { bucketTypes, namedBucket } from "../facts/bucket";
import { joined, type Control } from "../model/control";
import { exampleId, ref } from "../model/example";
import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";

const type = "aws:cloudtrail/trail:Trail";
const [bucket] = bucketTypes;
const archive = "444455556666";

/** Undetermined while the bucket is in a stack that is not judged together with the trail's. */
export const cloudtrailBucketInAnotherAccount: Control = {
  id: "cloudtrail-bucket-in-another-account",
  title: "Trails deliver into another account's bucket",
  why: "An intruder in the trail's account must not be able to delete what the trail recorded.",
  remedy: "Set s3BucketName to the log archive account's bucket.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: joined(type, (trail, on) => {
    const found = namedBucket(trail, "s3BucketName", on);
    if (found === undefined) return unplanned(trail);
    return known(found) === known(trail)
      ? [`s3BucketName names "${found.name}" in the trail's own account: use the log archive's bucket`]
      : [];
  }),
  examples: {
    bad: [
      {
        name: "the trail's own account",
        resources: [
          { type: bucket, name: "logs", props: {} },
          { type, props: { s3BucketName: ref("logs") } },
        ],
      },
      { name: "no bucket", resources: [{ type, props: { s3BucketName: "" } }] },
    ],
    good: [
      {
        name: "the log archive's bucket",
        resources: [
          { type: bucket, name: "logs", props: {}, account: archive },
          { type, props: { s3BucketName: ref("logs") } },
        ],
      },
      {
        name: "the log archive's bucket by name",
        resources: [
          { type: bucket, name: "logs", props: {}, account: archive },
          { type, props: { s3BucketName: exampleId("logs") } },
        ],
      },
    ],
  },
};

function unplanned({ props }: Resource): readonly string[] {
  if (typeof props.s3BucketName !== "string" || props.s3BucketName === "")
    return ["s3BucketName must name the log archive's bucket"];
  throw new UnknownValue(
    "s3BucketName",
    "the bucket is not among the planned resources, so its account is not known",
  );
}

function known({ name, account }: Resource): string {
  if (account === undefined)
    throw new UnknownValue(`${name}.account`, "the provider does not say which account");
  return account;
}
