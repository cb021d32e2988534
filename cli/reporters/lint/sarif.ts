import { lintRules } from "../../../accounts/policy-lint/rules";
import type { FilePosition } from "../../../accounts/text-files/file-position";
import { lintOutcome, type LintReport } from "../../review/lint/lint-report";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** The report as SARIF 2.1.0, for GitHub code scanning and editors. */
export const lintSarif = (report: LintReport): string =>
  JSON.stringify(
    {
      $schema: schema,
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Palisade",
              version: report.version,
              semanticVersion: report.version,
              rules: lintRules.map(({ id, severity, why }) => ({
                id,
                shortDescription: { text: why },
                defaultConfiguration: { level: levels[severity] },
              })),
            },
          },
          columnKind: "utf16CodeUnits",
          automationDetails: { id: "palisade/scp-lint/" },
          invocations: [
            {
              executionSuccessful: report.problems.length === 0,
              exitCode: lintOutcome(report),
              toolExecutionNotifications: report.problems.map((problem) => ({
                level: "error",
                message: { text: `${problem.message}. ${problem.remedy}` },
                locations: [location(problem)],
              })),
            },
          ],
          results: report.findings.map((finding) => ({
            ruleId: finding.rule,
            level: levels[finding.severity],
            message: { text: `${finding.message}. ${finding.remedy}` },
            locations: [location(finding)],
          })),
        },
      ],
    },
    null,
    2,
  );

const location = ({ file, line, column }: FilePosition) => ({
  physicalLocation: {
    artifactLocation: {
      uri: file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/"),
      ...(!/^(\/|[A-Za-z]:)/.test(file) && { uriBaseId: "%SRCROOT%" }),
    },
    region: { startLine: line, startColumn: column },
  },
});
