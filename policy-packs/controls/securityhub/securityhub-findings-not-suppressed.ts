import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const hub = "arn:{partition}:securityhub:{region}:{account}:hub/default";

export const securityhubFindingsNotSuppressed = prevented({
  id: "securityhub-findings-not-suppressed",
  title: "Security Hub's findings are suppressed by security alone",
  why: "A suppressed finding is never updated again, so that no one learns when it becomes true.",
  remedy: "Mend the finding, or resolve it; have security-response suppress what is accepted.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "SecurityHubFindingsShow",
      actions: [
        "securityhub:BatchUpdateAutomationRules",
        "securityhub:CreateAutomationRule",
        "securityhub:CreateAutomationRuleV2",
        "securityhub:UpdateAutomationRuleV2",
      ],
      to: exemptInIncidents,
      allowed: [
        { name: "reading rules", action: "securityhub:ListAutomationRules" },
        { name: "resolving a finding", action: "securityhub:BatchUpdateFindings", resource: hub },
      ],
    }),
    reserved({
      sid: "SecurityHubFindingsNotSuppressed",
      actions: ["securityhub:BatchUpdateFindings"],
      to: exemptInIncidents,
      when: () => ({ StringEquals: { "securityhub:ASFFSyntaxPath/Workflow.Status": "SUPPRESSED" } }),
      context: { "securityhub:ASFFSyntaxPath/Workflow.Status": "SUPPRESSED" },
      allowed: [
        {
          name: "resolving a finding, which Security Hub reopens when it fails again",
          action: "securityhub:BatchUpdateFindings",
          resource: hub,
          context: { "securityhub:ASFFSyntaxPath/Workflow.Status": "RESOLVED" },
        },
        {
          name: "reading suppressed findings",
          action: "securityhub:GetFindings",
          resource: hub,
          context: { "securityhub:ASFFSyntaxPath/Workflow.Status": "SUPPRESSED" },
        },
        {
          name: "writing a note",
          action: "securityhub:BatchUpdateFindings",
          resource: hub,
          context: { "securityhub:ASFFSyntaxPath/Note.Text": "SUPPRESSED" },
        },
      ],
    }),
  ],
});
