import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const gateway = "aws:bedrock/agentcoreGateway:AgentcoreGateway";

export const bedrockGatewayAuthorized: Control = {
  id: "bedrock-gateway-authorized",
  title: "Gateways to agents' tools ask who calls",
  why: "An open gateway lets everyone use the tools, with our permissions.",
  remedy: 'Set authorizerType: "AWS_IAM" or "CUSTOM_JWT".',
  severity: "critical",
  domain: "identity",
  planned: decided(
    requires({ [gateway]: isOneOf("authorizerType", ["AWS_IAM", "CUSTOM_JWT", "AUTHENTICATE_ONLY"]) }),
  ),
  examples: examplesOf(gateway, {
    bad: { none: { authorizerType: "NONE" }, "left out": { name: "tools" } },
    good: {
      roles: { authorizerType: "AWS_IAM" },
      tokens: {
        authorizerType: "CUSTOM_JWT",
        authorizerConfiguration: { customJwtAuthorizer: { discoveryUrl: "https://id.example" } },
      },
      "callers who are known": { authorizerType: "AUTHENTICATE_ONLY" },
    },
  }),
};
