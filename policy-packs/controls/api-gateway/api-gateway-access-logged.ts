import { each, type Control } from "../model/control";

const stageV2 = "aws:apigatewayv2/stage:Stage";
const stage = "aws:apigateway/stage:Stage";

const accessLogSettings = {
  destinationArn: "arn:aws:logs:us-east-1:111122223333:log-group:api",
  format: "$context.requestId",
};

export const apiGatewayAccessLogged: Control = {
  id: "api-gateway-access-logged",
  title: "API Gateway stages write access logs",
  why: "Without access logs no one can say who called what, neither for an incident nor for an auditor.",
  remedy: "Set accessLogSettings with the destinationArn of a log group or delivery stream and a format.",
  severity: "medium",
  domain: "network",
  planned: each([stageV2, stage], ({ props }) =>
    isArn(props.accessLogSettings?.destinationArn)
      ? []
      : ["accessLogSettings.destinationArn must name a log group or delivery stream"],
  ),
  managedRule: { identifier: "API_GWV2_ACCESS_LOGS_ENABLED" },
  examples: {
    bad: [
      {
        name: "an HTTP API without logs",
        resources: [{ type: stageV2, props: { apiId: "api", autoDeploy: true } }],
      },
      {
        name: "a REST API without logs",
        resources: [{ type: stage, props: { restApi: "api", stageName: "v1" } }],
      },
    ],
    good: [
      { name: "an HTTP API", resources: [{ type: stageV2, props: { apiId: "api", accessLogSettings } }] },
      {
        name: "a REST API",
        resources: [{ type: stage, props: { restApi: "api", stageName: "v1", accessLogSettings } }],
      },
    ],
  },
};

const isArn = (value: unknown): boolean => typeof value === "string" && value.startsWith("arn:");
