import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const policy = "aws:securityhub/configurationPolicy:ConfigurationPolicy";
const standards = [
  "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
];

export const securityhubPolicyEnablesStandards: Control = {
  id: "securityhub-policy-enables-standards",
  title: "Security Hub policies switch the service and its standards on",
  why: "A central policy that switches the service off does so in every account that it is attached to, and none can undo it.",
  remedy: "Set configurationPolicy.serviceEnabled: true and enabledStandardArns.",
  severity: "high",
  domain: "detection",
  planned: requires({
    [policy]: allOf(
      isTrue("configurationPolicy.serviceEnabled"),
      isSet("configurationPolicy.enabledStandardArns"),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      "the service off": { configurationPolicy: { serviceEnabled: false } },
      "no standard": { configurationPolicy: { serviceEnabled: true, enabledStandardArns: [] } },
    },
    good: {
      "a standard": { configurationPolicy: { serviceEnabled: true, enabledStandardArns: standards } },
      "as text": { configurationPolicy: [{ serviceEnabled: "true", enabledStandardArns: standards }] },
    },
  }),
};
