import { each, fixedBy, type Control } from "../model/control";
import { some } from "../model/three-valued";

const type = "aws:sqs/queue:Queue";

export const sqsQueueEncrypted: Control = {
  id: "sqs-queue-encrypted",
  title: "SQS queues are encrypted",
  why: "Messages wait in a queue for up to 14 days, and with them the personal data that they carry.",
  remedy: "Set kmsMasterKeyId to the domain's key; leave sqsManagedSseEnabled out or true.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each(type, ({ props }) =>
      some(
        [
          // SSE-SQS has been AWS's default for new queues since 2022.
          () => (props.sqsManagedSseEnabled ?? true) === true,
          () => typeof props.kmsMasterKeyId === "string" && props.kmsMasterKeyId !== "",
        ],
        (encrypts) => encrypts(),
      )
        ? []
        : ["sqsManagedSseEnabled must not be false unless kmsMasterKeyId is set"],
    ),
    [{ property: "sqsManagedSseEnabled", value: true }],
  ),
  examples: {
    bad: [
      { name: "encryption turned off", resources: [{ type, props: { sqsManagedSseEnabled: false } }] },
      {
        name: "an empty key",
        resources: [{ type, props: { sqsManagedSseEnabled: false, kmsMasterKeyId: "" } }],
      },
    ],
    good: [
      { name: "AWS's default", resources: [{ type, props: {} }] },
      { name: "SSE-SQS", resources: [{ type, props: { sqsManagedSseEnabled: true } }] },
      {
        name: "a key of one's own",
        resources: [{ type, props: { sqsManagedSseEnabled: false, kmsMasterKeyId: "alias/documents" } }],
      },
    ],
  },
};
