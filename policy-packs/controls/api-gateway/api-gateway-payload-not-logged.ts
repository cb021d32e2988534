import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const settings = "aws:apigateway/methodSettings:MethodSettings";
const stageV2 = "aws:apigatewayv2/stage:Stage";

export const apiGatewayPayloadNotLogged: Control = {
  id: "api-gateway-payload-not-logged",
  title: "API Gateway does not log requests and answers in full",
  why: "Data tracing copies bodies and credentials into the log group, where far more people read them.",
  remedy: "Leave dataTraceEnabled out, or set it to false.",
  severity: "medium",
  domain: "data-protection",
  // Off by default.
  planned: requires({
    [settings]: isFalse("settings.dataTraceEnabled"),
    [stageV2]: allOf(
      isFalse("defaultRouteSettings.dataTraceEnabled"),
      inEach("routeSettings", isFalse("dataTraceEnabled")),
    ),
  }),
  examples: {
    bad: [
      {
        name: "of a REST API",
        resources: [{ type: settings, props: { methodPath: "*/*", settings: { dataTraceEnabled: true } } }],
      },
      {
        name: "as text",
        resources: [
          { type: settings, props: { methodPath: "a/GET", settings: [{ dataTraceEnabled: "true" }] } },
        ],
      },
      {
        name: "of one route",
        resources: [
          {
            type: stageV2,
            props: { apiId: "a", routeSettings: [{ routeKey: "$connect", dataTraceEnabled: true }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "left out",
        resources: [{ type: settings, props: { methodPath: "*/*", settings: { loggingLevel: "ERROR" } } }],
      },
      {
        name: "off",
        resources: [
          { type: stageV2, props: { apiId: "a", defaultRouteSettings: { dataTraceEnabled: "false" } } },
        ],
      },
    ],
  },
};
