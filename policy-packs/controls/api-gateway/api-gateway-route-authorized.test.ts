import { apiGatewayRouteAuthorized } from "./api-gateway-route-authorized";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const verdict = (type: string, props: Record<string, unknown>) =>
  statusOf(apiGatewayRouteAuthorized, { name: "case", resources: [{ type, props }] });

test.each([
  ["an API key is not authorization", { routeKey: "GET /a", apiKeyRequired: true }, "fail"],
  ["a preflight route", { routeKey: "OPTIONS /{proxy+}" }, "pass"],
  ["a path that only begins so", { routeKey: "GET /OPTIONS " }, "fail"],
  ["the default route of an HTTP API", { routeKey: "$default" }, "fail"],
  ["a WebSocket's connection", { routeKey: "$connect", authorizationType: "NONE" }, "fail"],
  ["a REST scheme on a route", { routeKey: "GET /a", authorizationType: "COGNITO_USER_POOLS" }, "fail"],
  ["a scheme not yet known", { routeKey: "GET /a", authorizationType: unknown("later") }, "undetermined"],
  ["a token, whatever the route", { routeKey: unknown("later"), authorizationType: "JWT" }, "pass"],
])("%s", (_, props, expected) => {
  expect(verdict("aws:apigatewayv2/route:Route", props)).toBe(expected);
});

test("a REST method that says nothing fails", () => {
  expect(verdict("aws:apigateway/method:Method", { httpMethod: "ANY" })).toBe("fail");
});

const secured = { get: { security: [{ token: [] }] }, options: {} };

test.each([
  ["an open operation", { paths: { "/a": { get: {} } } }, "fail"],
  [
    "an operation that may go without",
    { paths: { "/a": { get: { security: [{ token: [] }, {}] } } } },
    "fail",
  ],
  ["one open operation of two", { paths: { "/a": secured, "/b": { post: { security: [] } } } }, "fail"],
  ["every method of a path", { paths: { "/a": { "x-amazon-apigateway-any-method": {} } } }, "fail"],
  ["operations that ask", { paths: { "/a": secured } }, "pass"],
])("an OpenAPI body with %s", (_, body, expected) => {
  expect(verdict("aws:apigatewayv2/api:Api", { protocolType: "HTTP", body: JSON.stringify(body) })).toBe(
    expected,
  );
  expect(verdict("aws:apigateway/restApi:RestApi", { body: JSON.stringify(body) })).toBe(expected);
});

test.each([
  ["not yet known", unknown("later"), "undetermined"],
  ["that is no JSON", "openapi: 3.0.1", "fail"],
  ["that is left out", undefined, "pass"],
])("an OpenAPI body %s", (_, body, expected) => {
  expect(verdict("aws:apigateway/restApi:RestApi", body === undefined ? {} : { body })).toBe(expected);
});

test("a WebSocket's default route of an API not yet known", () => {
  const socket = { type: "aws:apigatewayv2/api:Api", props: { protocolType: "WEBSOCKET" } };
  const route = {
    type: "aws:apigatewayv2/route:Route",
    props: { apiId: unknown("later"), routeKey: "$default" },
  };
  expect(statusOf(apiGatewayRouteAuthorized, { name: "case", resources: [socket, route] })).toBe(
    "undetermined",
  );
});
