import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const hub = "arn:{partition}:securityhub:{region}:{account}:hub/default";

export const securityhubStandardsKept = prevented({
  id: "securityhub-standards-kept",
  title: "Security Hub measures every account by the same standards",
  why: "A standard or a control that is switched off makes the score better and the account worse.",
  remedy: "Change the standards in the security account's stack and deploy it.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "SecurityHubStandardsStay",
      actions: [
        "securityhub:BatchDisableStandards",
        "securityhub:BatchUpdateStandardsControlAssociations",
        "securityhub:DeleteConfigurationPolicy",
        "securityhub:StartConfigurationPolicyAssociation",
        "securityhub:StartConfigurationPolicyDisassociation",
        "securityhub:UpdateConfigurationPolicy",
        "securityhub:UpdateSecurityControl",
        "securityhub:UpdateSecurityHubConfiguration",
        "securityhub:UpdateStandardsControl",
      ],
      to: exemptByDefault,
      unaffected: ["securityhub:DescribeOrganizationConfiguration"],
      allowed: [
        { name: "switching a standard on", action: "securityhub:BatchEnableStandards", resource: hub },
        { name: "reading a control", action: "securityhub:GetSecurityControlDefinition" },
        {
          name: "reading a standard's controls",
          action: "securityhub:DescribeStandardsControls",
          resource: hub,
        },
      ],
    }),
  ],
});
