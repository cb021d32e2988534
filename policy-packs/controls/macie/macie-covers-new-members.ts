import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:macie2/organizationConfiguration:OrganizationConfiguration";

export const macieCoversNewMembers: Control = {
  id: "macie-covers-new-members",
  title: "New accounts of the organization get Macie",
  why: "Personal data arrive in new accounts first, where no one looks yet.",
  remedy: "Set autoEnable: true.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isTrue("autoEnable") }),
  examples: examplesOf(type, {
    bad: { off: { autoEnable: false }, "off, as text": { autoEnable: "false" } },
    good: { on: { autoEnable: true }, "on, as text": { autoEnable: "true" } },
  }),
};
