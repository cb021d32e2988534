import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbWafFailsClosed: Control = {
  id: "lb-waf-fails-closed",
  title: "Load balancers refuse requests that the web ACL could not judge",
  why: "Open to whatever comes while AWS WAF does not answer, the balancer is open when somebody sees to that.",
  remedy: "Leave enableWafFailOpen out, or set it to false.",
  severity: "medium",
  domain: "network",
  // Off by default.
  planned: requiresOfEach([lb, alb], isFalse("enableWafFailOpen")),
  examples: examplesOf([lb, alb], {
    bad: { open: { enableWafFailOpen: true }, "open, as text": { enableWafFailOpen: "true" } },
    good: { "left out": { internal: true }, closed: { enableWafFailOpen: false } },
  }),
};
