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
    good: [{ name: "a key", resources: [{ type, props: { kmsMasterKeyId: "alias/messages" } }] }],
  },
};
