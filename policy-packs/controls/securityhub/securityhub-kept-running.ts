import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const hub = "arn:{partition}:securityhub:{region}:{account}:hub/default";

export const securityhubKeptRunning = prevented({
  id: "securityhub-kept-running",
  title: "Security Hub keeps running and reports to the security account",
  why: "It is where the findings of all services and accounts meet; an account that leaves takes its findings along.",
  remedy: "Change Security Hub in the security account's stack and deploy it.",
  severity: "critical",
  domain: "detection",
  denied: [
    reserved({
      sid: "SecurityHubKeepsRunning",
      actions: [
        "securityhub:DeleteAggregatorV2",
        "securityhub:DeleteFindingAggregator",
        "securityhub:DeleteMembers",
        "securityhub:DisableImportFindingsForProduct",
        "securityhub:DisableSecurityHub",
        "securityhub:DisableSecurityHubFeatureV2",
        "securityhub:DisableSecurityHubV2",
        "securityhub:DisassociateFromAdministratorAccount",
        "securityhub:DisassociateFromMasterAccount",
        "securityhub:DisassociateMembers",
        "securityhub:UpdateAggregatorV2",
        "securityhub:UpdateFindingAggregator",
        "securityhub:UpdateOrganizationConfiguration",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "reading findings", action: "securityhub:GetFindings", resource: hub },
        { name: "switching it on", action: "securityhub:EnableSecurityHub", resource: hub },
        {
          name: "taking in a product's findings",
          action: "securityhub:EnableImportFindingsForProduct",
          resource: hub,
        },
      ],
    }),
  ],
});
