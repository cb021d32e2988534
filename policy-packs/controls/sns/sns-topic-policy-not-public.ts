import { publicPolicyProblems } from "../facts/public-policy";
import { each, type Control } from "../model/control";

const type = "aws:sns/topic:Topic";
const policyType = "aws:sns/topicPolicy:TopicPolicy";

export const snsTopicPolicyNotPublic: Control = {
  id: "sns-topic-policy-not-public",
  title: "SNS topics admit only callers that they name",
  why: "A public topic lets strangers subscribe to every event and publish false ones.",
  remedy: "Name the principals in the topic's policy, or require aws:SourceArn or aws:PrincipalOrgID.",
  severity: "high",
  domain: "data-protection",
  planned: each([type, policyType], (resource) => publicPolicyProblems(resource, "topic")),
  managedRule: { identifier: "SNS_TOPIC_NO_PUBLIC_ACCESS" },
  examples: {
    bad: [
      {
        name: "everyone, in a policy of its own",
        resources: [
          {
            type: policyType,
            props: { arn: "topic", policy: allow("*") },
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
              arn: "topic",
              policy: allow("*", { ArnEquals: { "aws:SourceArn": "arn:aws:s3:::documents" } }),
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
      { Effect: "Allow", Principal: principal, Action: "sns:Publish", Resource: "*", Condition: conditions },
    ],
  };
}
