import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { namesActions } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:sns/topicPolicy:TopicPolicy";
const topic = "aws:sns/topic:Topic";

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

export const snsTopicPolicyNamesActions: Control = {
  id: "sns-topic-policy-names-actions",
  title: "Policies of SNS topics name the actions that they allow",
  why: "With every action allowed, anyone who may publish may also subscribe, and change the policy itself.",
  remedy: "Name the actions: sns:Publish, sns:Subscribe.",
  severity: "medium",
  domain: "identity",
  planned: requires({ [policy]: namesActions("policy"), [topic]: namesActions("policy") }),
  examples: examplesOf(policy, {
    bad: {
      "every action": { arn: "topic", policy: allow("*") },
      "every action of SNS, inline": [{ type: topic, props: { policy: allow(["SNS:*"]) } }],
    },
    good: {
      one: { arn: "topic", policy: allow("sns:Publish") },
      "no policy": [{ type: topic, props: { name: "orders" } }],
    },
  }),
};
