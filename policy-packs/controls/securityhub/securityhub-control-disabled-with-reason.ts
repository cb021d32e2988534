import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:securityhub/standardsControl:StandardsControl";

export const securityhubControlDisabledWithReason: Control = {
  id: "securityhub-control-disabled-with-reason",
  title: "Controls of Security Hub are switched off with a reason",
  why: "A control that is off without a reason is off for ever.",
  remedy: "Give disabledReason or updatedReason, or leave the control on.",
  severity: "low",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: when(isOneOf("controlStatus", ["DISABLED"]), isSet("disabledReason")) }),
  examples: examplesOf(type, {
    bad: {
      "no reason": { standardsControlArn: "arn", controlStatus: "DISABLED" },
      "an empty reason": { standardsControlArn: "arn", controlStatus: "DISABLED", disabledReason: "" },
    },
    good: {
      on: { standardsControlArn: "arn", controlStatus: "ENABLED" },
      "with a reason": {
        standardsControlArn: "arn",
        controlStatus: "DISABLED",
        disabledReason: "No hardware MFA for root: root access is removed",
      },
    },
  }),
};
