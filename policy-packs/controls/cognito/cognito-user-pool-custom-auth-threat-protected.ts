import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";
const challenge = { createAuthChallenge: "arn:aws:lambda:us-east-1:111122223333:function:challenge" };

export const cognitoUserPoolCustomAuthThreatProtected: Control = {
  id: "cognito-user-pool-custom-auth-threat-protected",
  title: "Sign-ins by a pool's own triggers are protected like others",
  why: "A challenge that a function poses is tried by the same attackers as a password, and has no lockout of its own.",
  remedy: "Set userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode: ENFORCED.",
  severity: "medium",
  domain: "identity",
  // Narrower than the clause, which asks for the setting on every pool: without triggers there is no custom
  // authentication.
  planned: decided(
    requires({
      [pool]: when(
        anyOf(
          "",
          isSet("lambdaConfig.createAuthChallenge"),
          isSet("lambdaConfig.defineAuthChallenge"),
          isSet("lambdaConfig.verifyAuthChallengeResponse"),
        ),
        isOneOf("userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode", ["ENFORCED"]),
      ),
    }),
  ),
  examples: examplesOf(pool, {
    bad: {
      "a challenge without protection": { lambdaConfig: challenge },
      "only counted, in lists": {
        lambdaConfig: [challenge],
        userPoolAddOns: [
          {
            advancedSecurityMode: "ENFORCED",
            advancedSecurityAdditionalFlows: [{ customAuthMode: "AUDIT" }],
          },
        ],
      },
    },
    good: {
      enforced: {
        lambdaConfig: challenge,
        userPoolAddOns: {
          advancedSecurityMode: "ENFORCED",
          advancedSecurityAdditionalFlows: { customAuthMode: "ENFORCED" },
        },
      },
      "no challenge of its own": {
        lambdaConfig: { preSignUp: "arn:aws:lambda:us-east-1:111122223333:function:check" },
      },
    },
  }),
};
