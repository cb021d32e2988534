import { exemptInIncidents, exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const inspectorKeptRunning = prevented({
  id: "inspector-kept-running",
  title: "Inspector keeps scanning instances, images and functions",
  why: "What is not scanned has no known vulnerabilities, and looks fine.",
  remedy: "Change Inspector in the security account's stack and deploy it.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "InspectorKeepsRunning",
      actions: [
        "inspector2:BatchUpdateMemberEc2DeepInspectionStatus",
        "inspector2:Disable",
        "inspector2:DisassociateMember",
        "inspector2:UpdateConfiguration",
        "inspector2:UpdateEc2DeepInspectionConfiguration",
        "inspector2:UpdateOrgEc2DeepInspectionConfiguration",
        "inspector2:UpdateOrganizationConfiguration",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "switching it on", action: "inspector2:Enable" },
        { name: "reading findings", action: "inspector2:ListFindings" },
        {
          name: "removing the delegated administrator, which another control denies",
          action: "inspector2:DisableDelegatedAdminAccount",
        },
        { name: "writing a list of components", action: "inspector2:CreateSbomExport" },
      ],
    }),
    reserved({
      sid: "InspectorFindingsShow",
      actions: ["inspector2:CreateFilter", "inspector2:UpdateFilter"],
      to: exemptInIncidents,
      allowed: [
        {
          name: "removing a filter",
          action: "inspector2:DeleteFilter",
          resource: "arn:{partition}:inspector2:{region}:{account}:owner/{account}/filter/0a1b2c",
        },
        { name: "reading filters", action: "inspector2:ListFilters" },
      ],
    }),
  ],
});
