import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import type { Requirement } from "../model/requirement";
import { allOf, anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requiresOfEach } from "../requirements/requires";
import { isAtMost, isOneOf } from "../requirements/scalars";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;
const units: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** AWS's units when none is given: hours, and days for refresh tokens. Its defaults: one hour and thirty days (as of November 2026). */
const within = (
  token: "accessToken" | "idToken" | "refreshToken",
  seconds: number,
  unit: string,
  unset: number,
): Requirement =>
  anyOf(
    `${token}Validity must be at most ${String(seconds / 3600)} hours`,
    ...Object.entries(units).map(([name, length]) =>
      allOf(
        isOneOf(`tokenValidityUnits.${token}`, [name], { unset: unit }),
        isAtMost(`${token}Validity`, seconds / length, { unset: (unset * (units[unit] ?? 1)) / length }),
      ),
    ),
  );

export const cognitoClientTokensShort: Control = {
  id: "cognito-client-tokens-short",
  title: "Access tokens of user pool clients last eight hours at most",
  why: "A token is not asked for again: what is stolen works until it expires.",
  remedy:
    "Set accessTokenValidity and idTokenValidity to an hour or a working day, refreshTokenValidity to 90 days at most.",
  severity: "low",
  domain: "identity",
  planned: decided(
    requiresOfEach(
      clients,
      allOf(
        within("accessToken", 8 * 3600, "hours", 1),
        within("idToken", 8 * 3600, "hours", 1),
        within("refreshToken", 90 * 86400, "days", 30),
      ),
    ),
  ),
  examples: examplesOf(client, {
    bad: {
      "access for a day": { userPoolId: "us-east-1_a", accessTokenValidity: 24 },
      "identity for a day, in minutes": {
        userPoolId: "us-east-1_a",
        idTokenValidity: "1440",
        tokenValidityUnits: [{ idToken: "minutes" }],
      },
      "refresh for a year": { userPoolId: "us-east-1_a", refreshTokenValidity: 365 },
    },
    good: {
      "left to AWS: an hour, and thirty days": { userPoolId: "us-east-1_a" },
      "fifteen minutes": {
        userPoolId: "us-east-1_a",
        accessTokenValidity: 15,
        tokenValidityUnits: { accessToken: "minutes" },
      },
    },
  }),
};
