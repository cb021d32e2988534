import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { admitsNamedCallers } from "../requirements/documents";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const type = "aws:apigateway/restApi:RestApi";
const policy = (conditions: object) =>
  JSON.stringify({
    Statement: [
      { Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: "*", Condition: conditions },
    ],
  });

export const apiGatewayPrivateApiPolicyScoped: Control = {
  id: "api-gateway-private-api-policy-scoped",
  title: "Private APIs name the endpoints or networks that may call them",
  why: "A private API whose policy admits everyone is open to every VPC of every AWS account.",
  remedy: "In the API's policy require aws:SourceVpce or aws:SourceVpc.",
  severity: "high",
  domain: "network",
  // A denial of every endpoint but one, beside an Allow for everyone, has to name the endpoint in the Allow
  // as well.
  planned: requires({
    [type]: when(includes("endpointConfiguration.types", "PRIVATE"), admitsNamedCallers("policy", "API")),
  }),
  examples: examplesOf(type, {
    bad: {
      "every network": { endpointConfiguration: { types: ["PRIVATE"] }, policy: policy({}) },
      "any endpoint, in a list": {
        endpointConfiguration: [{ types: ["PRIVATE"] }],
        policy: policy({ StringLike: { "aws:SourceVpce": "vpce-*" } }),
      },
    },
    good: {
      "one endpoint": {
        endpointConfiguration: { types: ["PRIVATE"] },
        policy: policy({ StringEquals: { "aws:SourceVpce": "vpce-0a1b2c3d" } }),
      },
      "public, which authorizers guard": {
        endpointConfiguration: { types: ["REGIONAL"] },
        policy: policy({}),
      },
    },
  }),
};
