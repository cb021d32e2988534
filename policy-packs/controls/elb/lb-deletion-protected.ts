import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbDeletionProtected: Control = {
  id: "lb-deletion-protected",
  title: "Load balancers are protected from deletion",
  why: "A deleted load balancer takes its name and addresses along, and everything behind it is out of reach.",
  remedy: "Set enableDeletionProtection: true.",
  severity: "medium",
  domain: "network",
  planned: requiresOfEach([lb, alb], isTrue("enableDeletionProtection")),
  examples: examplesOf([lb, alb], {
    bad: { "left out": { internal: true }, "off, as text": { enableDeletionProtection: "false" } },
    good: {
      protected: { enableDeletionProtection: true },
      "protected, as text": { loadBalancerType: "network", enableDeletionProtection: "true" },
    },
  }),
};
