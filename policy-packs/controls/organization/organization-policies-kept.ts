import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** Only an account that Organizations itself is delegated to can make these calls at all. */
export const organizationPoliciesKept = prevented({
  id: "organization-policies-kept",
  title: "The organization's policies change by deployment only",
  why: "A person who may detach a guardrail is bound by none of them.",
  remedy: "Change the controls or the OU's file and deploy the organization's stack.",
  severity: "critical",
  domain: "organization",
  denied: [
    reserved({
      sid: "OrganizationPoliciesStay",
      actions: [
        "organizations:AttachPolicy",
        "organizations:CreatePolicy",
        "organizations:DeletePolicy",
        "organizations:DetachPolicy",
        "organizations:DisablePolicyType",
        "organizations:EnablePolicyType",
        "organizations:UpdatePolicy",
        "organizations:DeleteResourcePolicy",
        "organizations:PutResourcePolicy",
      ],
      to: exemptByDefault,
      allowed: [
        {
          name: "reading a policy",
          action: "organizations:DescribePolicy",
          resource:
            "arn:{partition}:organizations::{management}:policy/{organization}/service_control_policy/p-0123456789",
          resourceAccount: "{management}",
        },
        { name: "reading what holds for the account", action: "organizations:DescribeEffectivePolicy" },
        {
          name: "tagging an account",
          action: "organizations:TagResource",
          resource: "arn:{partition}:organizations::{management}:account/{organization}/{account}",
          resourceAccount: "{management}",
        },
      ],
    }),
  ],
});
