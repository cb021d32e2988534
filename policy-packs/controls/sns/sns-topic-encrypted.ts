import { each, type Control } from "../model/control";

const type = "aws:sns/topic:Topic";

export const snsTopicEncrypted: Control = {
  id: "sns-topic-encrypted",
  title: "SNS topics are encrypted with KMS",
  why: "Unlike a queue, a topic is not encrypted unless it names a key.",
  remedy: "Set kmsMasterKeyId to a key whose policy admits the services that publish.",
  severity: "medium",
  domain: "data-protection",
  satisfies: ["FSBP SNS.1", "NIST 800-53 r5/SC-28(1)", "SOC 2/CC6.1", "GDPR/Art.32", "ISO 27001:2022/A.8.24"],
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
