import { each, type Control } from "../model/control";

const type = "aws:cloudwatch/logGroup:LogGroup";

export const logGroupEncrypted: Control = {
  id: "log-group-encrypted",
  title: "Log groups are encrypted with a KMS key",
  why: "Logs repeat what the services handle; with a key of one's own, reading them takes a second permission that is logged.",
  remedy: "Set kmsKeyId to the ARN of the logging key, whose policy admits logs.<region>.amazonaws.com.",
  severity: "medium",
  domain: "data-protection",
  planned: each(type, ({ props }) =>
    typeof props.kmsKeyId === "string" && props.kmsKeyId !== "" ? [] : ["kmsKeyId must be set"],
  ),
  managedRule: { identifier: "CLOUDWATCH_LOG_GROUP_ENCRYPTED" },
  examples: {
    bad: [
      { name: "no key", resources: [{ type, props: {} }] },
      { name: "an empty key", resources: [{ type, props: { kmsKeyId: "" } }] },
    ],
    good: [
      { name: "a key by its alias", resources: [{ type, props: { kmsKeyId: "alias/logs" } }] },
      {
        name: "the logging key",
        resources: [
          {
            type,
            props: {
              kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
            },
          },
        ],
      },
    ],
  },
};
