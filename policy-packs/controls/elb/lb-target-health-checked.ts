import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const group = "aws:lb/targetGroup:TargetGroup";
const checked = isTrue("healthCheck.enabled", { unset: true });

export const lbTargetHealthChecked: Control = {
  id: "lb-target-health-checked",
  title: "Load balancers check the health of their targets",
  why: "A target that no longer answers still gets requests.",
  remedy: "Leave healthCheck.enabled out or set it to true.",
  severity: "low",
  domain: "network",
  planned: requires({ [group]: checked, "aws:alb/targetGroup:TargetGroup": checked }),
  examples: examplesOf(group, {
    bad: {
      "switched off": { healthCheck: { enabled: false } },
      "off, as text": { healthCheck: [{ enabled: "false" }] },
    },
    good: {
      "on by default": { port: 443 },
      "switched on": { healthCheck: { enabled: true, path: "/health" } },
    },
  }),
};
