import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { excludes, isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";

export const cognitoUserPoolMfa: Control = {
  id: "cognito-user-pool-mfa",
  title: "User pools ask for a second factor",
  why: "A password that leaked elsewhere is all that an attacker needs to be a user.",
  remedy:
    "Set mfaConfiguration: ON with softwareTokenMfaConfiguration, or OPTIONAL where users choose; a pool without passwords needs none.",
  severity: "medium",
  domain: "identity",
  // AWS asks for no second factor unless mfaConfiguration says so (CreateUserPool, as of November 2026). AWS
  // Config's rule is about pools with passwords.
  planned: decided(
    requires({
      [pool]: anyOf(
        'mfaConfiguration must be "ON" or "OPTIONAL", with a second factor that is switched on',
        allOf(
          isOneOf("mfaConfiguration", ["ON", "OPTIONAL"]),
          anyOf(
            "needs a factor",
            isTrue("softwareTokenMfaConfiguration.enabled"),
            isSet("smsConfiguration"),
            isSet("emailMfaConfiguration"),
            isSet("webAuthnConfiguration"),
          ),
        ),
        allOf(
          isSet("signInPolicy.allowedFirstAuthFactors"),
          excludes("signInPolicy.allowedFirstAuthFactors", "PASSWORD"),
        ),
      ),
    }),
  ),
  examples: examplesOf(pool, {
    bad: {
      "left to AWS, which asks for none": { name: "people" },
      "switched off": { mfaConfiguration: "OFF", softwareTokenMfaConfiguration: { enabled: true } },
      "without any second factor": { mfaConfiguration: "ON" },
      "a factor that is off, as text": {
        mfaConfiguration: "ON",
        softwareTokenMfaConfiguration: [{ enabled: "false" }],
      },
    },
    good: {
      "by an application on the phone": {
        mfaConfiguration: "ON",
        softwareTokenMfaConfiguration: { enabled: true },
      },
      "by text message, where the user wants": {
        mfaConfiguration: "OPTIONAL",
        smsConfiguration: { externalId: "x", snsCallerArn: "arn:aws:iam::111122223333:role/sms" },
      },
      "without passwords": { signInPolicy: { allowedFirstAuthFactors: ["WEB_AUTHN"] } },
    },
  }),
};
