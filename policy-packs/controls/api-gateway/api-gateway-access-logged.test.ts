import { apiGatewayAccessLogged } from "./api-gateway-access-logged";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const firehose = "arn:aws:firehose:us-east-1:111122223333:deliverystream/amazon-apigateway-api";

test.each([
  [
    "a delivery stream",
    { accessLogSettings: { destinationArn: firehose, format: "$context.requestId" } },
    "pass",
  ],
  ["a format without a destination", { accessLogSettings: { format: "$context.requestId" } }, "fail"],
  [
    "a log group's name is not its ARN",
    { accessLogSettings: { destinationArn: "/aws/api", format: "x" } },
    "fail",
  ],
  ["execution logging is something else", { defaultRouteSettings: { loggingLevel: "INFO" } }, "fail"],
  [
    "a destination not yet known",
    { accessLogSettings: { destinationArn: unknown("later") } },
    "undetermined",
  ],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:apigatewayv2/stage:Stage", props }];
  expect(statusOf(apiGatewayAccessLogged, { name: "case", resources })).toBe(expected);
});
