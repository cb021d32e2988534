import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const type = "aws:securityhub/organizationConfiguration:OrganizationConfiguration";

export const securityhubCoversNewMembers: Control = {
  id: "securityhub-covers-new-members",
  title: "New accounts of the organization report to Security Hub",
  why: "An account that reports to no one is judged by no one.",
  remedy: "Set autoEnable: true, or configurationType: CENTRAL with a configuration policy.",
  severity: "high",
  domain: "detection",
  baseline: true,
  planned: requires({
    [type]: anyOf(
      "autoEnable must be true, or organizationConfiguration.configurationType CENTRAL",
      isTrue("autoEnable"),
      isOneOf("organizationConfiguration.configurationType", ["CENTRAL"]),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      off: { autoEnable: false },
      "local, in a list": {
        autoEnable: "false",
        organizationConfiguration: [{ configurationType: "LOCAL" }],
      },
    },
    good: {
      on: { autoEnable: true },
      central: {
        autoEnable: false,
        autoEnableStandards: "NONE",
        organizationConfiguration: { configurationType: "CENTRAL" },
      },
    },
  }),
};
