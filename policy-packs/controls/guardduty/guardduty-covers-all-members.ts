import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";

export const guarddutyCoversAllMembers: Control = {
  id: "guardduty-covers-all-members",
  title: "Every account of the organization gets GuardDuty",
  why: "An account that someone forgot to enrol is the one that an intruder uses.",
  remedy: "Set autoEnableOrganizationMembers: ALL.",
  severity: "high",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isOneOf("autoEnableOrganizationMembers", ["ALL", "NEW"]) }),
  examples: examplesOf(type, {
    bad: {
      none: { detectorId: "d", autoEnableOrganizationMembers: "NONE" },
      "in the wrong letters": { detectorId: "d", autoEnableOrganizationMembers: "all" },
    },
    good: {
      all: { detectorId: "d", autoEnableOrganizationMembers: "ALL" },
      "new ones, where the others were enrolled by hand": {
        detectorId: "d",
        autoEnableOrganizationMembers: "NEW",
      },
    },
  }),
};
