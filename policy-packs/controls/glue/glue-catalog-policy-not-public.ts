import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:glue/resourcePolicy:ResourcePolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: principal, Action: "glue:GetTables", Resource: "*", Condition: condition },
  ],
});

export const glueCatalogPolicyNotPublic: Control = {
  id: "glue-catalog-policy-not-public",
  title: "The Glue catalog admits only callers that it names",
  why: "A public policy shows every table and column to everyone, and lets them change where a table lies.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({ [policy]: admitsNamedCallers("policy", "catalog") }),
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
