import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const plan = "aws:apigateway/usagePlan:UsagePlan";

export const apiGatewayUsagePlanLimited: Control = {
  id: "api-gateway-usage-plan-limited",
  title: "API Gateway's usage plans limit their callers",
  why: "A plan without a limit lets one key use up the account's requests for all.",
  remedy: "Set throttleSettings with rateLimit, or quotaSettings with limit and period.",
  severity: "low",
  domain: "network",
  planned: decided(
    requires({
      [plan]: anyOf(
        "throttleSettings or quotaSettings must limit the callers",
        isAtLeast("throttleSettings.rateLimit", 0),
        isAtLeast("quotaSettings.limit", 1),
      ),
    }),
  ),
  examples: examplesOf(plan, {
    bad: {
      "no limit": { name: "gold" },
      "a burst alone, in a list": { name: "gold", throttleSettings: [{ burstLimit: 5 }] },
    },
    good: {
      "a rate": { throttleSettings: { rateLimit: 10 } },
      "a quota, as text": { quotaSettings: [{ limit: "1000", period: "DAY" }] },
    },
  }),
};
