import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailOrganizationWide: Control = {
  id: "cloudtrail-organization-wide",
  title: "Trails record the whole organization",
  why: "A trail of one account can be stopped by that account; members cannot touch the organization's.",
  remedy: "Set isOrganizationTrail: true, in the management account or for a delegated administrator.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: requires({ [type]: isTrue("isOrganizationTrail") }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "one account", resources: [{ type, props: { isOrganizationTrail: false } }] },
    ],
    good: [
      { name: "the organization", resources: [{ type, props: { isOrganizationTrail: true } }] },
      { name: "the organization, as text", resources: [{ type, props: { isOrganizationTrail: "true" } }] },
    ],
  },
};
