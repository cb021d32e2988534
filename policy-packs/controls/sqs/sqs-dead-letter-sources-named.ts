import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const policy = "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy";

export const sqsDeadLetterSourcesNamed: Control = {
  id: "sqs-dead-letter-sources-named",
  title: "Dead-letter queues name the queues that they serve",
  why: "Where every queue of the account may send its dead letters, one team's messages end among another's.",
  remedy: 'Set redrivePermission to "byQueue" with sourceQueueArns, or to "denyAll".',
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [policy]: inDocument("redriveAllowPolicy", isOneOf("redrivePermission", ["byQueue", "denyAll"])),
  }),
  examples: examplesOf(policy, {
    bad: {
      "all queues": { redriveAllowPolicy: '{"redrivePermission":"allowAll"}' },
      "all queues, by default": { redriveAllowPolicy: "{}" },
    },
    good: {
      "one queue": {
        redriveAllowPolicy:
          '{"redrivePermission":"byQueue","sourceQueueArns":["arn:aws:sqs:us-east-1:111122223333:orders"]}',
      },
      none: { redriveAllowPolicy: '{ "redrivePermission": "denyAll" }' },
    },
  }),
};
