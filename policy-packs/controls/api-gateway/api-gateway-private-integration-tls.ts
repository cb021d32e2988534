import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const integration = "aws:apigatewayv2/integration:Integration";

export const apiGatewayPrivateIntegrationTls: Control = {
  id: "api-gateway-private-integration-tls",
  title: "API Gateway's private integrations use TLS",
  why: "What leaves API Gateway for a VPC link crosses a network that others share, in clear unless told otherwise.",
  remedy: "Set tlsConfig.serverNameToVerify to the name in the load balancer's certificate.",
  severity: "medium",
  domain: "network",
  // An integration without tlsConfig sends plain HTTP through a VPC link.
  planned: requires({
    [integration]: when(isOneOf("connectionType", ["VPC_LINK"], { unset: "INTERNET" }), isSet("tlsConfig")),
  }),
  examples: examplesOf(integration, {
    bad: {
      "plain HTTP": { integrationType: "HTTP_PROXY", connectionType: "VPC_LINK", connectionId: "l" },
      "an empty list": { integrationType: "HTTP_PROXY", connectionType: "VPC_LINK", tlsConfig: [] },
    },
    good: {
      TLS: { connectionType: "VPC_LINK", tlsConfig: { serverNameToVerify: "api.example.com" } },
      "over the internet": { integrationType: "AWS_PROXY" },
    },
  }),
};
