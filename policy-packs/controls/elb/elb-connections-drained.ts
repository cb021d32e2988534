import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbConnectionsDrained: Control = {
  id: "elb-connections-drained",
  title: "Classic Load Balancers let open requests finish",
  why: "Without draining every instance that leaves breaks what it was doing.",
  remedy: "Set connectionDraining: true.",
  severity: "low",
  domain: "network",
  planned: requires({ [balancer]: isTrue("connectionDraining") }),
  examples: examplesOf(balancer, {
    bad: { "left out": { listeners: [] }, "off, as text": { connectionDraining: "false" } },
    good: { on: { connectionDraining: true }, "on, as text": { connectionDraining: "true" } },
  }),
};
