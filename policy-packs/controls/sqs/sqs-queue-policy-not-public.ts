import { organizationOnly } from "../facts/organization-only";
import { publicPolicyProblems } from "../facts/public-policy";
import { each, type Control } from "../model/control";

const type = "aws:sqs/queue:Queue";
const policyType = "aws:sqs/queuePolicy:QueuePolicy";

export const sqsQueuePolicyNotPublic: Control = {
  id: "sqs-queue-policy-not-public",
  title: "SQS queues admit only callers that they name",
  why: "Anyone who may send to a queue feeds its workers, and anyone who may receive takes their messages away.",
  remedy: "Name the principals in the queue's policy, or require aws:SourceArn or aws:PrincipalOrgID.",
  severity: "high",
  domain: "data-protection",
  planned: each([type, policyType], (resource) => publicPolicyProblems(resource, "queue")),
  managedRule: { identifier: "SQS_QUEUE_NO_PUBLIC_ACCESS" },
  denied: [
    organizationOnly({
      sid: "QueuesForTheOrganizationOnly",
      actions: ["sqs:*"],
      tried: [
        { action: "sqs:SendMessage", resource: "arn:{partition}:sqs:{region}:{account}:orders" },
        { action: "sqs:ReceiveMessage", resource: "arn:{partition}:sqs:{region}:{account}:orders" },
      ],
      service: "sns.amazonaws.com",
    }),
  ],
  examples: {
    bad: [
      {
        name: "everyone, in a policy of its own",
        resources: [
          {
            type: policyType,
            props: { queueUrl: "queue", policy: allow("*") },
          },
        ],
      },
      {
        name: "every AWS principal, inline as text",
        resources: [{ type, props: { policy: JSON.stringify(allow({ AWS: "*" })) } }],
      },
    ],
    good: [
      { name: "no policy", resources: [{ type, props: {} }] },
      {
        name: "a service on behalf of one resource",
        resources: [
          {
            type: policyType,
            props: {
              queueUrl: "queue",
              policy: allow("*", {
                ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:events" },
              }),
            },
          },
        ],
      },
      {
        name: "one role, inline as text",
        resources: [
          {
            type,
            props: { policy: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:role/producer" })) },
          },
        ],
      },
    ],
  },
};

function allow(principal: unknown, conditions: object = {}) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: principal,
        Action: "sqs:SendMessage",
        Resource: "*",
        Condition: conditions,
      },
    ],
  };
}
