import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const detector = "arn:{partition}:guardduty:{region}:{account}:detector/0123456789abcdef0123456789abcdef";

export const guarddutyKeptRunning = prevented({
  id: "guardduty-kept-running",
  title: "GuardDuty keeps running in every account, under the security account",
  why: "An intruder who can switch the detector off, or take the account out of the administrator's view, is never seen.",
  remedy: "Change GuardDuty in the security account's stack and deploy it.",
  severity: "critical",
  domain: "detection",
  denied: [
    reserved({
      sid: "GuardDutyKeepsRunning",
      actions: [
        "guardduty:DeleteDetector",
        "guardduty:DeleteMalwareProtectionPlan",
        "guardduty:DeleteMembers",
        "guardduty:DeletePublishingDestination",
        "guardduty:DisassociateFromAdministratorAccount",
        "guardduty:DisassociateFromMasterAccount",
        "guardduty:DisassociateMembers",
        "guardduty:StopMonitoringMembers",
        "guardduty:UpdateDetector",
        "guardduty:UpdateMalwareScanSettings",
        "guardduty:UpdateMemberDetectors",
        "guardduty:UpdateOrganizationConfiguration",
        "guardduty:UpdatePublishingDestination",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "reading the detector", action: "guardduty:GetDetector", resource: detector },
        { name: "switching a detector on", action: "guardduty:CreateDetector" },
        { name: "having a volume scanned", action: "guardduty:StartMalwareScan" },
        { name: "saying whether a finding was useful", action: "guardduty:UpdateFindingsFeedback" },
      ],
    }),
  ],
});
