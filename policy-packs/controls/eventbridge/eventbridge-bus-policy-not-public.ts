import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { admitsNamedCallers } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const policy = "aws:cloudwatch/eventBusPolicy:EventBusPolicy";
const permission = "aws:cloudwatch/eventPermission:EventPermission";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "events:PutEvents",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const eventbridgeBusPolicyNotPublic: Control = {
  id: "eventbridge-bus-policy-not-public",
  title: "Event buses admit only callers that they name",
  why: "On a public bus everyone may send the events that our rules act upon.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [policy]: admitsNamedCallers("policy", "bus"),
    [permission]: anyOf(
      "principal must name an account, unless condition names an organization",
      isNoneOf("principal", ["*"]),
      isSet("condition.value"),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policy: JSON.stringify(allow("*")) },
      "every AWS principal, in a list": { policy: JSON.stringify(allow({ AWS: ["111122223333", "*"] })) },
      "a permission for everyone": [{ type: permission, props: { principal: "*", statementId: "all" } }],
    },
    good: {
      "one account": { policy: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:root" })) },
      "our organization": {
        policy: JSON.stringify(allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })),
      },
      "a permission for our organization": [
        {
          type: permission,
          props: {
            principal: "*",
            condition: { key: "aws:PrincipalOrgID", type: "StringEquals", value: "o-a1b2c3d4e5" },
          },
        },
      ],
      "a permission for an account": [{ type: permission, props: { principal: "111122223333" } }],
    },
  }),
};
