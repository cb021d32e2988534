import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const integration = "aws:apigateway/integration:Integration";

export const apiGatewayBackendVerified: Control = {
  id: "api-gateway-backend-verified",
  title: "API Gateway verifies the certificates of its backends",
  why: "Anyone who answers in the backend's place gets the requests, and no one notices.",
  remedy: "Drop tlsConfig.insecureSkipVerification.",
  severity: "high",
  domain: "network",
  planned: requires({ [integration]: isFalse("tlsConfig.insecureSkipVerification") }),
  examples: examplesOf(integration, {
    bad: {
      unverified: { type: "HTTP", tlsConfig: { insecureSkipVerification: true } },
      "unverified, as text in a list": { type: "HTTP", tlsConfig: [{ insecureSkipVerification: "true" }] },
    },
    good: {
      "left out": { type: "HTTP" },
      verified: { type: "HTTP", tlsConfig: { insecureSkipVerification: "false" } },
    },
  }),
};
