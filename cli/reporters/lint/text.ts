import type { LintSeverity } from "../../../accounts/policy-lint/model/rule";
import { failing, type LintReport } from "../../review/lint/lint-report";
import { mapStrings } from "../../review/redaction/map-strings";
import { colours, place, type Colours, type Style } from "../layout/style";
import { visible } from "../layout/visible";
import { wrapped } from "../layout/wrapped";

/** Made to be read: what could not be judged, what was found, and the verdict as the last line. */
export function lintText(given: LintReport, style: Style): string {
  const report = mapStrings(given, visible);
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const entry = (
    at: { file: string; line: number; column: number },
    head: string,
    message: string,
    remedy: string,
  ) =>
    [
      `${colour.cyan(place(at))}: ${head}`,
      ...wrapped(message, width, "    "),
      ...wrapped(remedy, width, "    ").map(colour.dim),
    ].join("\n");
  const parts = [
    ...report.problems.map((problem) =>
      entry(problem, colour.bold(colour.red("unreadable")), problem.message, problem.remedy),
    ),
    ...report.findings.map((finding) =>
      entry(
        finding,
        `${painted(finding.severity, colour)}  ${finding.rule}`,
        finding.message,
        finding.remedy,
      ),
    ),
    verdict(report, colour),
  ];
  return parts.join("\n");
}

const painted = (severity: LintSeverity, colour: Colours): string =>
  ({ error: colour.red, warning: colour.yellow, info: colour.blue })[severity](severity);

function verdict(report: LintReport, colour: Colours): string {
  const { problems, findings, policies } = report;
  if (problems.length > 0)
    return colour.bold(
      colour.red(`Unreadable: ${count(problems.length, "problem")}; what cannot be read was not judged.`),
    );
  const kinds = [
    ...new Set(policies.map(({ kind, recognized }) => `${names[kind]}${recognized ? ", by its shape" : ""}`)),
  ];
  const of = `${count(policies.length, "policy", "policies")} (${kinds.join("; ")})`;
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => (severity === "info" ? `${number} info` : count(number, severity)));
  const line = counts.length === 0 ? `Nothing found in ${of}.` : `${counts.join(", ")} in ${of}.`;
  return colour.bold(failing(report).length > 0 ? colour.red(line) : colour.green(line));
}

const names = { scp: "SCP", rcp: "RCP", identity: "identity", resource: "resource" } as const;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
