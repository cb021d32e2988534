import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;

export const cognitoClientWithoutImplicitFlow: Control = {
  id: "cognito-client-without-implicit-flow",
  title: "User pool clients use no implicit OAuth flow",
  why: "The implicit flow puts tokens into the address of a page, where history, logs and scripts read them.",
  remedy: "Use allowedOauthFlows: [code] with PKCE.",
  severity: "medium",
  domain: "identity",
  planned: requiresOfEach(clients, excludes("allowedOauthFlows", "implicit")),
  examples: examplesOf(client, {
    bad: {
      implicit: { userPoolId: "us-east-1_a", allowedOauthFlows: ["implicit"] },
      "beside the code": { userPoolId: "us-east-1_a", allowedOauthFlows: ["code", "implicit"] },
    },
    good: {
      code: { userPoolId: "us-east-1_a", allowedOauthFlows: ["code"] },
      none: { userPoolId: "us-east-1_a" },
    },
  }),
};
