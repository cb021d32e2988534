import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtLeast, isAtMost, isTrue } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";
const strong = {
  minimumLength: 12,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
  temporaryPasswordValidityDays: 7,
};

export const cognitoUserPoolPasswordStrong: Control = {
  id: "cognito-user-pool-password-strong",
  title: "User pools take long and mixed passwords only",
  why: "Short passwords are guessed, and an invitation that never expires is found in an old mailbox.",
  remedy:
    "Set passwordPolicy: minimumLength 8 or more (12 where users have no second factor), all four kinds of characters, temporaryPasswordValidityDays at most 7.",
  severity: "medium",
  domain: "identity",
  // The limits of AWS Config's rule cognito-user-pool-password-policy-check; PCI DSS asks for twelve
  // characters. AWS's defaults of length and days count as such; of the kinds of characters the provider
  // sends false where the block leaves them out (2026-11).
  planned: requires({
    [pool]: allOf(
      isAtLeast("passwordPolicy.minimumLength", 8, { unset: 8 }),
      ...["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"].map((kind) =>
        isTrue(`passwordPolicy.${kind}`),
      ),
      isAtMost("passwordPolicy.temporaryPasswordValidityDays", 7, { unset: 7 }),
    ),
  }),
  examples: examplesOf(pool, {
    bad: {
      "too short": { passwordPolicy: { ...strong, minimumLength: 6 } },
      "without symbols": { passwordPolicy: { ...strong, requireSymbols: "false" } },
      "invitations for a month": { passwordPolicy: [{ ...strong, temporaryPasswordValidityDays: 30 }] },
      "nothing said": { name: "people" },
    },
    good: {
      "all kinds": { passwordPolicy: strong },
      "numbers as text": { passwordPolicy: { ...strong, minimumLength: "14" } },
      "length and days left to AWS": {
        passwordPolicy: {
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
        },
      },
    },
  }),
};
