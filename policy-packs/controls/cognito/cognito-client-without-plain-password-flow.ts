import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;

export const cognitoClientWithoutPlainPasswordFlow: Control = {
  id: "cognito-client-without-plain-password-flow",
  title: "Clients prove the password without sending it to their own server",
  why: "With USER_PASSWORD_AUTH every password goes through the application, its logs and its proxies in clear.",
  remedy: "Use ALLOW_USER_SRP_AUTH or the hosted login page with the code flow.",
  severity: "low",
  domain: "identity",
  // AWS allows SRP, custom and refresh when it is left out (CreateUserPoolClient, as of November 2026).
  planned: requiresOfEach(
    clients,
    excludes("explicitAuthFlows", "ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"),
  ),
  examples: examplesOf(client, {
    bad: {
      "in clear": {
        userPoolId: "us-east-1_a",
        explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      },
      "by its old name": { userPoolId: "us-east-1_a", explicitAuthFlows: ["USER_PASSWORD_AUTH"] },
    },
    good: {
      "by proof": { userPoolId: "us-east-1_a", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] },
      "left to AWS": { userPoolId: "us-east-1_a" },
    },
  }),
};
