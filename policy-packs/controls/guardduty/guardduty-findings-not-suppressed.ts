import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const guarddutyFindingsNotSuppressed = prevented({
  id: "guardduty-findings-not-suppressed",
  title: "GuardDuty's findings are hidden by security alone",
  why: "A filter that archives, or a list that trusts an address, silences the detector while it looks as if it ran.",
  remedy:
    "Have security-response look at the finding; where it recurs for good reason, add the filter to the security account's stack.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "GuardDutyFindingsShow",
      actions: [
        "guardduty:ArchiveFindings",
        "guardduty:CreateFilter",
        "guardduty:CreateIPSet",
        "guardduty:CreateTrustedEntitySet",
        "guardduty:DeleteThreatEntitySet",
        "guardduty:DeleteThreatIntelSet",
        "guardduty:UpdateFilter",
        "guardduty:UpdateIPSet",
        "guardduty:UpdateThreatEntitySet",
        "guardduty:UpdateThreatIntelSet",
        "guardduty:UpdateTrustedEntitySet",
      ],
      to: exemptInIncidents,
      unaffected: ["guardduty:GetThreatIntelSet"],
      allowed: [
        { name: "showing a finding again", action: "guardduty:UnarchiveFindings" },
        { name: "reading findings", action: "guardduty:ListFindings" },
        {
          name: "removing a filter",
          action: "guardduty:DeleteFilter",
          resource:
            "arn:{partition}:guardduty:{region}:{account}:detector/0123456789abcdef0123456789abcdef/filter/noise",
        },
      ],
    }),
  ],
});
