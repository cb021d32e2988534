import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:schemas/registryPolicy:RegistryPolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "schemas:GetDiscoveredSchema",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const eventbridgeSchemaRegistryPolicyNotPublic: Control = {
  id: "eventbridge-schema-registry-policy-not-public",
  title: "Schema registries admit only callers that they name",
  why: "Schemas show how our events are built; a public policy may let everyone change them.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "high",
  domain: "data-protection",
  planned: requires({ [policy]: admitsNamedCallers("policy", "registry") }),
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
