import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:organizations/organization:Organization";

export const organizationHasAllFeatures: Control = {
  id: "organization-has-all-features",
  title: "The organization has all features, service control policies among them",
  why: "With consolidated billing alone nothing that the organization decides binds an account.",
  remedy: "Leave featureSet out or ALL, and list SERVICE_CONTROL_POLICY in enabledPolicyTypes.",
  severity: "high",
  domain: "organization",
  baseline: true,
  // The provider sends ALL.
  planned: requires({
    [type]: allOf(
      isOneOf("featureSet", ["ALL"], { unset: "ALL" }),
      includes("enabledPolicyTypes", "SERVICE_CONTROL_POLICY"),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "billing alone": { featureSet: "CONSOLIDATED_BILLING" },
      "no policies": { featureSet: "ALL" },
      "other policies": { enabledPolicyTypes: ["TAG_POLICY"] },
    },
    good: {
      "with service control policies": {
        featureSet: "ALL",
        enabledPolicyTypes: ["SERVICE_CONTROL_POLICY", "TAG_POLICY"],
      },
      "left to the provider": { enabledPolicyTypes: ["SERVICE_CONTROL_POLICY"] },
    },
  }),
};
