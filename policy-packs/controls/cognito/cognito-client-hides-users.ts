import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;

export const cognitoClientHidesUsers: Control = {
  id: "cognito-client-hides-users",
  title: "User pool clients do not tell whether a user exists",
  why: "An error of an unknown user lets an attacker collect who has an account before trying passwords.",
  remedy: "Set preventUserExistenceErrors: ENABLED.",
  severity: "low",
  domain: "identity",
  // LEGACY when left out of a call to the API (as of November 2026); the console alone switches it on.
  planned: requiresOfEach(clients, isOneOf("preventUserExistenceErrors", ["ENABLED"])),
  examples: examplesOf(client, {
    bad: {
      "as before": { userPoolId: "us-east-1_a", preventUserExistenceErrors: "LEGACY" },
      "left to AWS": { userPoolId: "us-east-1_a" },
    },
    good: {
      hidden: { userPoolId: "us-east-1_a", preventUserExistenceErrors: "ENABLED" },
      "hidden, of a client with a secret": {
        userPoolId: "us-east-1_a",
        generateSecret: true,
        preventUserExistenceErrors: "ENABLED",
      },
    },
  }),
};
