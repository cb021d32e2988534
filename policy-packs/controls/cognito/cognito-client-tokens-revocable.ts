import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;

export const cognitoClientTokensRevocable: Control = {
  id: "cognito-client-tokens-revocable",
  title: "Tokens of user pool clients can be revoked",
  why: "A stolen refresh token stays good for weeks when signing out does not end it.",
  remedy: "Leave enableTokenRevocation out or set it to true.",
  severity: "medium",
  domain: "identity",
  // AWS switches it on for new clients (CreateUserPoolClient, as of November 2026).
  planned: requiresOfEach(clients, isTrue("enableTokenRevocation", { unset: true })),
  examples: examplesOf(client, {
    bad: {
      "not revocable": { userPoolId: "us-east-1_a", enableTokenRevocation: false },
      "as text": { userPoolId: "us-east-1_a", enableTokenRevocation: "false" },
    },
    good: {
      revocable: { userPoolId: "us-east-1_a", enableTokenRevocation: true },
      "left to AWS": { userPoolId: "us-east-1_a" },
    },
  }),
};
