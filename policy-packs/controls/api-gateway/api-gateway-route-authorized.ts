import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { all, every } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { ResourceGraph } from "../model/resource-graph";
import { openOperations } from "../facts/open-api";

const route = "aws:apigatewayv2/route:Route";
const api = "aws:apigatewayv2/api:Api";
const method = "aws:apigateway/method:Method";
const restApi = "aws:apigateway/restApi:RestApi";

export const apiGatewayRouteAuthorized: Control = {
  id: "api-gateway-route-authorized",
  title: "API Gateway routes ask who is calling",
  why: "A route without authorization answers everyone on the internet, and the service behind it has to notice.",
  remedy:
    'Set authorizationType (REST: authorization) to "JWT", "AWS_IAM", "CUSTOM" or "COGNITO_USER_POOLS" with its authorizer.',
  severity: "high",
  domain: "identity",
  planned: joined([route, method, api, restApi], (resource, graph) => {
    if (resource.type === restApi) return openOperations(resource.props.body);
    if (resource.type === api)
      return all(
        () => quickCreated(resource),
        () => openOperations(resource.props.body),
      );
    const { property, schemes } = asked[resource.type === route ? "route" : "method"];
    return every(
      [() => !schemes.includes(resource.props[property] as string), () => mustAsk(resource, graph)],
      (check) => check(),
    )
      ? [`${property} must be one of ${schemes.join(", ")}`]
      : [];
  }),
  managedRule: { identifier: "API_GWV2_AUTHORIZATION_TYPE_CONFIGURED" },
  examples: {
    bad: [
      { name: "an open route", resources: [{ type: route, props: { routeKey: "GET /companies" } }] },
      {
        name: "a health check is a route like any other",
        resources: [{ type: route, props: { routeKey: "GET /health", authorizationType: "NONE" } }],
      },
      {
        name: "an open REST method",
        resources: [{ type: method, props: { httpMethod: "POST", authorization: "NONE" } }],
      },
      {
        name: "the open default route of quick create",
        resources: [
          {
            type: api,
            props: { protocolType: "HTTP", target: "arn:aws:lambda:us-east-1:111122223333:function:a" },
          },
        ],
      },
      {
        name: "an open operation of an OpenAPI document",
        resources: [{ type: restApi, props: { body: '{"paths":{"/companies":{"post":{}}}}' } }],
      },
    ],
    good: [
      {
        name: "a token",
        resources: [
          { type: route, props: { routeKey: "GET /companies", authorizationType: "JWT", authorizerId: "a" } },
        ],
      },
      {
        name: "a REST method",
        resources: [{ type: method, props: { httpMethod: "POST", authorization: "COGNITO_USER_POOLS" } }],
      },
      {
        name: "a browser's preflight request",
        resources: [{ type: method, props: { httpMethod: "OPTIONS", authorization: "NONE" } }],
      },
      {
        name: "a WebSocket, which asks on connect only",
        resources: [
          { type: api, name: "socket", props: { protocolType: "WEBSOCKET" } },
          {
            type: route,
            name: "connect",
            props: { apiId: ref("socket"), routeKey: "$connect", authorizationType: "AWS_IAM" },
          },
          { type: route, name: "default", props: { apiId: ref("socket"), routeKey: "$default" } },
        ],
      },
    ],
  },
};

const asked = {
  route: { property: "authorizationType", schemes: ["JWT", "AWS_IAM", "CUSTOM"] },
  method: { property: "authorization", schemes: ["AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"] },
};

/** A browser sends no credentials with a preflight request; a WebSocket can be authorized on $connect alone. */
function mustAsk(resource: Resource, graph: ResourceGraph): boolean {
  if (resource.type === method) return resource.props.httpMethod !== "OPTIONS";
  const key = String(resource.props.routeKey);
  if (key.includes(" ")) return !key.startsWith("OPTIONS ");
  if (key === "$connect") return true;
  // Only a WebSocket has other routes without a method.
  if (key !== "$default") return false;
  const of = graph.referred(resource, "apiId", api);
  if (of === undefined && (resource.props.apiId ?? "") !== "")
    throw new UnknownValue("apiId", "whether the API is a WebSocket is not among the resources");
  return of?.props.protocolType !== "WEBSOCKET";
}

const quickCreated = ({ props }: Resource): readonly string[] =>
  (props.target ?? "") === "" ? [] : ["target must be left out: it makes an open $default route"];
