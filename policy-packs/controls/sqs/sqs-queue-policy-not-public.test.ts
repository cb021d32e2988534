import { sqsQueuePolicyNotPublic } from "./sqs-queue-policy-not-public";
import { statusOf } from "../model/verdicts";

const allow = (principal: unknown, condition: object = {}) => ({
  Statement: [
    { Effect: "Allow", Principal: principal, Action: "sqs:SendMessage", Resource: "*", Condition: condition },
  ],
});

test.each([
  ["aws:sqs/queue:Queue", "", "pass"],
  ["aws:sqs/queuePolicy:QueuePolicy", "not a policy", "fail"],
  [
    "aws:sqs/queuePolicy:QueuePolicy",
    allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "pass",
  ],
  [
    "aws:sqs/queuePolicy:QueuePolicy",
    allow("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "fail",
  ],
  ["aws:sqs/queuePolicy:QueuePolicy", allow("*", { Bool: { "aws:SecureTransport": "true" } }), "fail"],
  [
    "aws:sqs/queuePolicy:QueuePolicy",
    { Statement: { Effect: "Deny", Principal: "*", Action: "sqs:SendMessage", Resource: "*" } },
    "pass",
  ],
  [
    "aws:sqs/queuePolicy:QueuePolicy",
    {
      Statement: {
        Effect: "Allow",
        NotPrincipal: { AWS: "111122223333" },
        Action: "sqs:SendMessage",
        Resource: "*",
      },
    },
    "fail",
  ],
])("%s with the policy %j: %s", (type, policy, expected) => {
  const example = { name: "", resources: [{ type, props: { policy } }] };
  expect(statusOf(sqsQueuePolicyNotPublic, example)).toBe(expected);
});
