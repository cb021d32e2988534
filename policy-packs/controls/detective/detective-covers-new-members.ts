import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:detective/organizationConfiguration:OrganizationConfiguration";

export const detectiveCoversNewMembers: Control = {
  id: "detective-covers-new-members",
  title: "New accounts of the organization join Detective's graph",
  why: "An investigation that ends at the border of one account has to start again there.",
  remedy: "Set autoEnable: true.",
  severity: "low",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isTrue("autoEnable") }),
  examples: examplesOf(type, {
    bad: {
      off: { autoEnable: false, graphArn: "arn" },
      "off, as text": { autoEnable: "false", graphArn: "arn" },
    },
    good: {
      on: { autoEnable: true, graphArn: "arn" },
      "on, as text": { autoEnable: "true", graphArn: "arn" },
    },
  }),
};
