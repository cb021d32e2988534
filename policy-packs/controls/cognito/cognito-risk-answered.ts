import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const risk = "aws:cognito/riskConfiguration:RiskConfiguration";

export const cognitoRiskAnswered: Control = {
  id: "cognito-risk-answered",
  title: "User pools block compromised passwords and risky sign-ins",
  why: "Threat protection that finds a stolen password and lets it in protects no one.",
  remedy:
    "In the RiskConfiguration block compromised credentials, and notify, ask for a second factor or block at high risk.",
  severity: "low",
  domain: "identity",
  planned: decided(
    requires({
      [risk]: allOf(
        when(
          isSet("compromisedCredentialsRiskConfiguration"),
          isOneOf("compromisedCredentialsRiskConfiguration.actions.eventAction", ["BLOCK"]),
        ),
        when(
          isSet("accountTakeoverRiskConfiguration"),
          isOneOf("accountTakeoverRiskConfiguration.actions.highAction.eventAction", [
            "BLOCK",
            "MFA_REQUIRED",
          ]),
        ),
      ),
    }),
  ),
  examples: examplesOf(risk, {
    bad: {
      "compromised passwords get in": {
        userPoolId: "us-east-1_a",
        compromisedCredentialsRiskConfiguration: { actions: { eventAction: "NO_ACTION" } },
      },
      "takeovers get in": {
        userPoolId: "us-east-1_a",
        accountTakeoverRiskConfiguration: [
          { actions: [{ highAction: [{ eventAction: "NO_ACTION", notify: true }] }] },
        ],
      },
    },
    good: {
      blocked: {
        userPoolId: "us-east-1_a",
        compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
      },
      "asked for a second factor": {
        userPoolId: "us-east-1_a",
        accountTakeoverRiskConfiguration: {
          actions: { highAction: { eventAction: "MFA_REQUIRED", notify: true } },
        },
      },
    },
  }),
};
