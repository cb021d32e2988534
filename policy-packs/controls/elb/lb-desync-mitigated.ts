import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbDesyncMitigated: Control = {
  id: "lb-desync-mitigated",
  title: "Application Load Balancers refuse requests that targets may read differently",
  why: "In monitor mode ambiguous requests pass, and one client's request can be answered to another.",
  remedy: 'Set desyncMitigationMode: "defensive" or "strictest".',
  severity: "medium",
  domain: "network",
  // The default is "defensive", as of November 2026.
  planned: requiresOfEach(
    [lb, alb],
    when(
      isOneOf("loadBalancerType", ["application"], { unset: "application" }),
      isOneOf("desyncMitigationMode", ["defensive", "strictest"], { unset: "defensive" }),
    ),
  ),
  examples: examplesOf([lb, alb], {
    bad: {
      "watched only": { desyncMitigationMode: "monitor" },
      "watched only, its type stated": { loadBalancerType: "application", desyncMitigationMode: "monitor" },
    },
    good: {
      "left to AWS": { internal: true },
      strictest: { desyncMitigationMode: "strictest" },
      "a network load balancer": { loadBalancerType: "network" },
    },
  }),
};
