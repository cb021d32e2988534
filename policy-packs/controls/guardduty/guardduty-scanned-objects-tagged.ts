import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const plan = "aws:guardduty/malwareProtectionPlan:MalwareProtectionPlan";

export const guarddutyScannedObjectsTagged: Control = {
  id: "guardduty-scanned-objects-tagged",
  title: "Malware Protection tags the objects that it has scanned",
  why: "Without the tag no policy can keep readers from an object that was found to be malware, or not yet scanned.",
  remedy: 'Set actions.taggings.status: "ENABLED", and deny reading what has no clean tag.',
  severity: "medium",
  domain: "detection",
  planned: requires({ [plan]: isOneOf("actions.taggings.status", ["ENABLED"]) }),
  examples: examplesOf(plan, {
    bad: { "no action": {}, "switched off": { actions: [{ taggings: [{ status: "DISABLED" }] }] } },
    good: {
      "switched on": { actions: [{ taggings: [{ status: "ENABLED" }] }] },
      "among other settings": { role: "arn", actions: [{ taggings: [{ status: "ENABLED" }] }] },
    },
  }),
};
