import { lintRules } from "../../../accounts/policy-lint/rules";
import { lintOutcome, type LintReport } from "../../review/lint/lint-report";
import { sarifLocation, sarifLog } from "../sarif-log";

const levels = { error: "error", warning: "warning", info: "note" } as const;

export const lintSarif = (report: LintReport): string =>
  sarifLog({
    version: report.version,
    rules: lintRules.map(({ id, severity, why }) => ({
      id,
      shortDescription: { text: why },
      defaultConfiguration: { level: levels[severity] },
    })),
    category: "scp-lint",
    invocation: {
      executionSuccessful: report.problems.length === 0,
      exitCode: lintOutcome(report),
      toolExecutionNotifications: report.problems.map((problem) => ({
        level: "error",
        message: { text: `${problem.message}. ${problem.remedy}` },
        locations: [sarifLocation(problem)],
      })),
    },
    results: report.findings.map((finding) => ({
      ruleId: finding.rule,
      level: levels[finding.severity],
      message: { text: `${finding.message}. ${finding.remedy}` },
      locations: [sarifLocation(finding)],
    })),
  });
