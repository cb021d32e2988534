import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const analyzer = "arn:{partition}:access-analyzer:{region}:{account}:analyzer/palisade-external-access";

export const accessAnalyzerFindingsNotArchived = prevented({
  id: "access-analyzer-findings-not-archived",
  title: "Findings of access analyzers are archived by security alone",
  why: "An archive rule hides what it matches before anybody has seen it, what comes later included.",
  remedy: "Close the access, or have security-response archive the finding that is meant.",
  severity: "medium",
  domain: "detection",
  denied: [
    reserved({
      sid: "AnalyzerFindingsShow",
      actions: [
        "access-analyzer:ApplyArchiveRule",
        "access-analyzer:CreateArchiveRule",
        "access-analyzer:UpdateArchiveRule",
        "access-analyzer:UpdateFindings",
      ],
      to: exemptInIncidents,
      allowed: [
        {
          name: "removing an archive rule",
          action: "access-analyzer:DeleteArchiveRule",
          resource: `${analyzer}/archive-rule/noise`,
        },
        { name: "reading findings", action: "access-analyzer:ListFindings", resource: analyzer },
      ],
    }),
  ],
});
