import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { namesActions } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:sqs/queuePolicy:QueuePolicy";
const queue = "aws:sqs/queue:Queue";

const allow = (action: string | string[]) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111122223333:root" },
        Action: action,
        Resource: "*",
      },
    ],
  });

export const sqsQueuePolicyNamesActions: Control = {
  id: "sqs-queue-policy-names-actions",
  title: "Policies of SQS queues name the actions that they allow",
  why: "With every action allowed, anyone who may send may also empty the queue, and change the policy itself.",
  remedy: "Name the actions: sqs:SendMessage, sqs:ReceiveMessage, sqs:DeleteMessage.",
  severity: "medium",
  domain: "identity",
  planned: requires({ [policy]: namesActions("policy"), [queue]: namesActions("policy") }),
  examples: examplesOf(policy, {
    bad: {
      "every action": { queueUrl: "queue", policy: allow("*") },
      "every action of SQS, inline": [{ type: queue, props: { policy: allow(["SQS:*"]) } }],
    },
    good: {
      one: { queueUrl: "queue", policy: allow("sqs:SendMessage") },
      "no policy": [{ type: queue, props: { name: "orders" } }],
    },
  }),
};
