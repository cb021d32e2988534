import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf, matchesNot } from "../requirements/scalars";

const integration = "aws:apigateway/integration:Integration";
const integrationV2 = "aws:apigatewayv2/integration:Integration";

const isNotPlain = (path: string) => matchesNot(path, /^http:/i, "plain HTTP");

export const apiGatewayBackendEncrypted: Control = {
  id: "api-gateway-backend-encrypted",
  title: "API Gateway reaches HTTP backends over TLS",
  why: "Between API Gateway and a backend by address lies the public internet, and requests cross it in clear.",
  remedy: "Begin the integration's URI with https://.",
  severity: "high",
  domain: "network",
  // An integration over a VPC link stays within the network; api-gateway-private-integration-tls judges those of newer APIs.
  planned: requires({
    [integration]: when(isNoneOf("connectionType", ["VPC_LINK"]), isNotPlain("uri")),
    [integrationV2]: when(isNoneOf("connectionType", ["VPC_LINK"]), isNotPlain("integrationUri")),
  }),
  examples: {
    bad: [
      {
        name: "a REST API",
        resources: [
          { type: integration, props: { type: "HTTP_PROXY", uri: "http://backend.example.com/a" } },
        ],
      },
      {
        name: "an HTTP API, in capitals",
        resources: [
          {
            type: integrationV2,
            props: { integrationType: "HTTP_PROXY", integrationUri: "HTTP://backend.example.com" },
          },
        ],
      },
    ],
    good: [
      {
        name: "HTTPS",
        resources: [
          { type: integration, props: { type: "HTTP_PROXY", uri: "https://backend.example.com/a" } },
        ],
      },
      {
        name: "a function",
        resources: [
          {
            type: integrationV2,
            props: {
              integrationType: "AWS_PROXY",
              integrationUri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations",
            },
          },
        ],
      },
      {
        name: "within the network",
        resources: [
          {
            type: integration,
            props: { type: "HTTP", connectionType: "VPC_LINK", uri: "http://internal.example.com" },
          },
        ],
      },
      {
        name: "an HTTP API within the network",
        resources: [
          {
            type: integrationV2,
            props: { connectionType: "VPC_LINK", integrationUri: "http://internal.example.com" },
          },
        ],
      },
      {
        name: "HTTPS, and a plain address in its query",
        resources: [
          {
            type: integration,
            props: { type: "HTTP_PROXY", uri: "https://backend.example.com/?next=http://a.example" },
          },
        ],
      },
    ],
  },
};
