import { snsTopicPolicyNotPublic } from "./sns-topic-policy-not-public";
import { statusOf } from "../model/verdicts";

const allow = (principal: unknown, condition: object = {}) => ({
  Statement: [
    { Effect: "Allow", Principal: principal, Action: "sns:Publish", Resource: "*", Condition: condition },
  ],
});

test.each([
  ["aws:sns/topic:Topic", "", "pass"],
  ["aws:sns/topicPolicy:TopicPolicy", "not a policy", "fail"],
  [
    "aws:sns/topicPolicy:TopicPolicy",
    allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "pass",
  ],
  [
    "aws:sns/topicPolicy:TopicPolicy",
    allow("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "fail",
  ],
  ["aws:sns/topicPolicy:TopicPolicy", allow("*", { Bool: { "aws:SecureTransport": "true" } }), "fail"],
  [
    "aws:sns/topicPolicy:TopicPolicy",
    { Statement: { Effect: "Deny", Principal: "*", Action: "sns:Publish", Resource: "*" } },
    "pass",
  ],
  [
    "aws:sns/topicPolicy:TopicPolicy",
    {
      Statement: {
        Effect: "Allow",
        NotPrincipal: { AWS: "111122223333" },
        Action: "sns:Publish",
        Resource: "*",
      },
    },
    "fail",
  ],
])("%s with the policy %j: %s", (type, policy, expected) => {
  const example = { name: "", resources: [{ type, props: { policy } }] };
  expect(statusOf(snsTopicPolicyNotPublic, example)).toBe(expected);
});
