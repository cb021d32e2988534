import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:amp/resourcePolicy:ResourcePolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "aps:QueryMetrics",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const prometheusPolicyNotPublic: Control = {
  id: "prometheus-policy-not-public",
  title: "Prometheus workspaces admit only callers that they name",
  why: "Metrics show what runs where; a public policy may let everyone write false ones.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({ [policy]: admitsNamedCallers("policyDocument", "workspace") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policyDocument: JSON.stringify(allow("*")) },
      "every AWS principal, in a list": {
        policyDocument: JSON.stringify(allow({ AWS: ["111122223333", "*"] })),
      },
    },
    good: {
      "one account": { policyDocument: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:root" })) },
      "our organization": {
        policyDocument: JSON.stringify(
          allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
        ),
      },
    },
  }),
};
