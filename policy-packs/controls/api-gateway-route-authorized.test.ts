import { apiGatewayRouteAuthorized } from "./api-gateway-route-authorized";
import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";

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
