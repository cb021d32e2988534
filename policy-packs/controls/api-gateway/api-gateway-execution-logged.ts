import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasMethodSettings } from "../requirements/method-settings";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isNoneOf, isOneOf } from "../requirements/scalars";

const stage = "aws:apigateway/stage:Stage";
const settings = "aws:apigateway/methodSettings:MethodSettings";
const restApi = "aws:apigateway/restApi:RestApi";
const stageV2 = "aws:apigatewayv2/stage:Stage";
const api = "aws:apigatewayv2/api:Api";

const writes = (path: string) => isOneOf(path, ["ERROR", "INFO"]);

export const apiGatewayExecutionLogged: Control = {
  id: "api-gateway-execution-logged",
  title: "REST and WebSocket APIs log how requests were executed",
  why: "The access log says that a request failed; the execution log says why and where.",
  remedy:
    'Plan an aws.apigateway.MethodSettings of the stage with loggingLevel: "ERROR", or set it in defaultRouteSettings of a WebSocket stage.',
  severity: "medium",
  domain: "logging",
  // Off by default. HTTP APIs have no such log.
  planned: requires({
    [stage]: hasMethodSettings,
    [settings]: writes("settings.loggingLevel"),
    [stageV2]: anyOf(
      'defaultRouteSettings.loggingLevel must be "ERROR" or "INFO"',
      writes("defaultRouteSettings.loggingLevel"),
      onReferred("apiId", api, isNoneOf("protocolType", ["WEBSOCKET"])),
    ),
  }),
  examples: {
    bad: [
      {
        name: "a stage without settings",
        resources: [{ type: stage, props: { restApi: "a", stageName: "v1" } }],
      },
      {
        name: "settings of another stage",
        resources: [
          { type: restApi, name: "a", props: {} },
          { type: stage, props: { restApi: ref("a"), stageName: "v1" } },
          {
            type: settings,
            props: {
              restApi: ref("a"),
              stageName: "v2",
              methodPath: "*/*",
              settings: { loggingLevel: "INFO" },
            },
          },
        ],
      },
      {
        name: "settings that say nothing, in a list",
        resources: [
          {
            type: settings,
            props: { restApi: "a", stageName: "v1", methodPath: "*/*", settings: [{ metricsEnabled: true }] },
          },
        ],
      },
      {
        name: "a WebSocket API",
        resources: [
          { type: api, name: "a", props: { protocolType: "WEBSOCKET" } },
          { type: stageV2, props: { apiId: ref("a"), defaultRouteSettings: { loggingLevel: "OFF" } } },
        ],
      },
    ],
    good: [
      {
        name: "settings of the stage",
        resources: [
          { type: stage, name: "v1", props: { restApi: "a", stageName: "v1" } },
          {
            type: settings,
            props: {
              restApi: "a",
              stageName: ref("v1"),
              methodPath: "*/*",
              settings: { loggingLevel: "INFO" },
            },
          },
        ],
      },
      {
        name: "settings by the stage's name",
        resources: [
          { type: restApi, name: "a", props: {} },
          { type: stage, props: { restApi: ref("a"), stageName: "v1" } },
          {
            type: settings,
            props: {
              restApi: ref("a"),
              stageName: "v1",
              methodPath: "*/*",
              settings: { loggingLevel: "ERROR" },
            },
          },
        ],
      },
      {
        name: "a WebSocket API",
        resources: [
          { type: stageV2, props: { apiId: "a", defaultRouteSettings: [{ loggingLevel: "ERROR" }] } },
        ],
      },
      {
        name: "an HTTP API",
        resources: [
          { type: api, name: "a", props: { protocolType: "HTTP" } },
          { type: stageV2, props: { apiId: ref("a") } },
        ],
      },
    ],
  },
};
