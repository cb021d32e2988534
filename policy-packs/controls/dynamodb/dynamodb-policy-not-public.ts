import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { examplesOf } from "../model/examples-of";
import { openToAll, openToRole } from "../facts/example-policies";
import { requires } from "../requirements/requires";

const policy = "aws:dynamodb/resourcePolicy:ResourcePolicy";

export const dynamodbPolicyNotPublic: Control = {
  id: "dynamodb-policy-not-public",
  title: "DynamoDB tables are not open to everyone",
  why: "A resource policy for everyone lets any AWS account read and write the table.",
  remedy: "Name the principals, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "identity",
  // database-reached-by-organization-only keeps the same from being used.
  planned: requires({ [policy]: admitsNamedCallers("policy", "table") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policy: openToAll("dynamodb:*") },
      "everyone, as text": { policy: JSON.stringify(openToAll("dynamodb:GetItem")) },
    },
    good: {
      "a role": { policy: openToRole("dynamodb:GetItem") },
      "a role, as text": { policy: JSON.stringify(openToRole("dynamodb:GetItem")) },
    },
  }),
};
