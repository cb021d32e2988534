import { exemptInIncidents, exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const macieKeptRunning = prevented({
  id: "macie-kept-running",
  title: "Macie keeps looking for sensitive data, under the security account",
  why: "Personal data lie where no one expects them; a paused session or a filter leaves them there.",
  remedy: "Change Macie in the security account's stack and deploy it.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "MacieKeepsRunning",
      actions: [
        "macie2:BatchUpdateAutomatedDiscoveryAccounts",
        "macie2:DeleteMember",
        "macie2:DisableMacie",
        "macie2:DisassociateFromAdministratorAccount",
        "macie2:DisassociateFromMasterAccount",
        "macie2:DisassociateMember",
        "macie2:PutClassificationExportConfiguration",
        "macie2:PutFindingsPublicationConfiguration",
        "macie2:UpdateAutomatedDiscoveryConfiguration",
        "macie2:UpdateClassificationScope",
        "macie2:UpdateMacieSession",
        "macie2:UpdateMemberSession",
        "macie2:UpdateOrganizationConfiguration",
      ],
      to: exemptByDefault,
      unaffected: ["macie2:GetMacieSession"],
      allowed: [
        { name: "switching it on", action: "macie2:EnableMacie" },
        {
          name: "looking through one's own bucket",
          action: "macie2:CreateClassificationJob",
          resource: "arn:{partition}:macie2:{region}:{account}:classification-job/0a1b2c",
        },
        { name: "reading findings", action: "macie2:ListFindings" },
      ],
    }),
    reserved({
      sid: "MacieFindingsShow",
      actions: [
        "macie2:CreateAllowList",
        "macie2:CreateFindingsFilter",
        "macie2:UpdateAllowList",
        "macie2:UpdateFindingsFilter",
        "macie2:UpdateResourceProfile",
        "macie2:UpdateResourceProfileDetections",
      ],
      to: exemptInIncidents,
      allowed: [
        {
          name: "removing a filter",
          action: "macie2:DeleteFindingsFilter",
          resource: "arn:{partition}:macie2:{region}:{account}:findings-filter/0a1b2c",
        },
        {
          name: "looking for data of one's own kind",
          action: "macie2:CreateCustomDataIdentifier",
          resource: "arn:{partition}:macie2:{region}:{account}:custom-data-identifier/0a1b2c",
        },
      ],
    }),
  ],
});
