import { each, type Control } from "../model/control";
import { ref } from "../model/example";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailEncryptedWithKms: Control = {
  id: "cloudtrail-encrypted-with-kms",
  title: "Trails are encrypted with a KMS key",
  why: "Log files tell an intruder what is watched; with a key, reading the bucket alone is not enough.",
  remedy: "Set kmsKeyId to the ARN of the logging domain's key.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  planned: each(type, ({ props }) =>
    typeof props.kmsKeyId === "string" && props.kmsKeyId !== "" ? [] : ["kmsKeyId must name a KMS key"],
  ),
  managedRule: { identifier: "CLOUD_TRAIL_ENCRYPTION_ENABLED" },
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "empty", resources: [{ type, props: { kmsKeyId: "" } }] },
    ],
    good: [
      { name: "a key by its alias", resources: [{ type, props: { kmsKeyId: "alias/trail" } }] },
      {
        name: "a key",
        resources: [
          { type: "aws:kms/key:Key", name: "key", props: {} },
          { type, props: { kmsKeyId: ref("key", "arn") } },
        ],
      },
    ],
  },
};
