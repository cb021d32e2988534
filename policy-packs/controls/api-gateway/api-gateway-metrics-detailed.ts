import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const stage = "aws:apigatewayv2/stage:Stage";

export const apiGatewayMetricsDetailed: Control = {
  id: "api-gateway-metrics-detailed",
  title: "HTTP and WebSocket APIs count by route",
  why: "Without metrics of each route the one that is attacked or broken is lost in the sum.",
  remedy: "Set defaultRouteSettings: { detailedMetricsEnabled: true }.",
  severity: "low",
  domain: "logging",
  // Left out, provider and AWS take false (2026).
  planned: requires({ [stage]: isTrue("defaultRouteSettings.detailedMetricsEnabled") }),
  examples: examplesOf(stage, {
    bad: {
      "left out": { name: "live" },
      "off, as text in a list of one": { defaultRouteSettings: [{ detailedMetricsEnabled: "false" }] },
    },
    good: {
      on: { defaultRouteSettings: { detailedMetricsEnabled: true } },
      "on, in a list of one": { defaultRouteSettings: [{ detailedMetricsEnabled: true }] },
    },
  }),
};
