import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:bedrock/agentcoreResourcePolicy:AgentcoreResourcePolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "bedrock-agentcore:InvokeAgentRuntime",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const bedrockAgentcorePolicyNotPublic: Control = {
  id: "bedrock-agentcore-policy-not-public",
  title: "Runtimes and gateways of agents admit only callers that they name",
  why: "A public policy lets everyone use the agent, with our permissions.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({ [policy]: admitsNamedCallers("policy", "agent") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policy: JSON.stringify(allow("*")) },
      "every AWS principal, in a list": { policy: JSON.stringify(allow({ AWS: ["111122223333", "*"] })) },
    },
    good: {
      "one account": { policy: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:root" })) },
      "our organization": {
        policy: JSON.stringify(allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })),
      },
    },
  }),
};
