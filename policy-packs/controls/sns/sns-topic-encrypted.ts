import { each, type Control } from "../model/control";

const type = "aws:sns/topic:Topic";

export const snsTopicEncrypted: Control = {
  id: "sns-topic-encrypted",
  title: "SNS topics are encrypted with KMS",
  why: "Unlike a queue, a topic is not encrypted unless it names a key.",
  remedy: "Set kmsMasterKeyId to a key whose policy admits the services that publish.",
  severity: "medium",
  domain: "data-protection",
  planned: each(type, ({ props }) =>
    typeof props.kmsMasterKeyId === "string" && props.kmsMasterKeyId !== ""
      ? []
      : ["kmsMasterKeyId must be set"],
  ),
  managedRule: { identifier: "SNS_ENCRYPTED_KMS" },
  examples: {
    bad: [
      { name: "no key", resources: [{ type, props: {} }] },
      { name: "an empty key", resources: [{ type, props: { kmsMasterKeyId: "" } }] },
    ],
    good: [
      { name: "a key", resources: [{ type, props: { kmsMasterKeyId: "alias/messages" } }] },
      {
        name: "a key by its ARN",
        resources: [
          {
            type,
            props: {
              kmsMasterKeyId: "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
            },
          },
        ],
      },
    ],
  },
};
