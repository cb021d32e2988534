import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbDesyncMitigated: Control = {
  id: "elb-desync-mitigated",
  title: "Classic Load Balancers refuse requests that targets may read differently",
  why: "In monitor mode ambiguous requests pass, and one client's request can be answered to another.",
  remedy: 'Set desyncMitigationMode: "defensive" or "strictest".',
  severity: "medium",
  domain: "network",
  // The default is "defensive", as of November 2026.
  planned: requires({
    [balancer]: isOneOf("desyncMitigationMode", ["defensive", "strictest"], { unset: "defensive" }),
  }),
  examples: examplesOf(balancer, {
    bad: {
      "watched only": { desyncMitigationMode: "monitor" },
      "an internal one, watched only": { internal: true, desyncMitigationMode: "monitor" },
    },
    good: { "left to AWS": { listeners: [] }, strictest: { desyncMitigationMode: "strictest" } },
  }),
};
