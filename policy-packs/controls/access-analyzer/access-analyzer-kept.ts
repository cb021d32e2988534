import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const accessAnalyzerKept = prevented({
  id: "access-analyzer-kept",
  title: "Access analyzers stay",
  why: "Nothing else tells that a bucket, a key or a role has become reachable from outside.",
  remedy: "Change the analyzer in the security account's stack and deploy it.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "AnalyzersStay",
      actions: [
        "access-analyzer:DeleteAnalyzer",
        "access-analyzer:DeleteServiceLinkedAnalyzer",
        "access-analyzer:UpdateAnalyzer",
      ],
      to: exemptByDefault,
      allowed: [
        {
          name: "adding an analyzer",
          action: "access-analyzer:CreateAnalyzer",
          resource: "arn:{partition}:access-analyzer:{region}:{account}:analyzer/own",
        },
        { name: "checking a policy", action: "access-analyzer:ValidatePolicy" },
        {
          name: "looking again",
          action: "access-analyzer:StartResourceScan",
          resource: "arn:{partition}:access-analyzer:{region}:{account}:analyzer/own",
        },
      ],
    }),
  ],
});
