import type { Control } from "../model/control";
import { ref } from "../model/example";
import { openToRole } from "../facts/example-policies";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";

const bus = "aws:cloudwatch/eventBus:EventBus";
const policy = "aws:cloudwatch/eventBusPolicy:EventBusPolicy";
const permission = "aws:cloudwatch/eventPermission:EventPermission";

export const eventbridgeBusPolicyAttached: Control = {
  id: "eventbridge-bus-policy-attached",
  title: "Event buses of one's own have a policy",
  why: "A policy says who may send events; without one, each identity policy of the account decides.",
  remedy: "Plan an EventBusPolicy or EventPermission for the bus.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [bus]: anyOf(
      "no EventBusPolicy or EventPermission is planned for the bus",
      hasSatellite({ type: policy, by: "eventBusName" }, "no policy"),
      hasSatellite({ type: permission, by: "eventBusName" }, "no permission"),
    ),
  }),
  examples: examplesOf(bus, {
    bad: {
      none: { name: "orders" },
      "another's": [
        { type: bus, props: { name: "orders" } },
        { type: policy, props: { eventBusName: "others", policy: openToRole("events:PutEvents") } },
      ],
    },
    good: {
      "a policy": [
        { type: bus, name: "orders", props: {} },
        { type: policy, props: { eventBusName: ref("orders"), policy: openToRole("events:PutEvents") } },
      ],
      "a permission, by name": [
        { type: bus, props: { name: "orders" } },
        { type: permission, props: { eventBusName: "orders", principal: "111122223333" } },
      ],
    },
  }),
};
