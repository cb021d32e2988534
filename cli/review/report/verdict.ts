import { severities } from "../../../policy-packs/controls/model/control";
import { exitCode } from "../../terminal/exit-code";
import { uncoveredType, type Coverage } from "./coverage";
import { listFirst } from "./list-first";
import { isOpen, type Finding, type Report } from "./report";

/** A report of an earlier format says nothing of what no control looks at. */
type Judged = Pick<Report, "failures" | "findings" | "failOnUncovered"> & Partial<Pick<Report, "coverage">>;

/** The exit code of a preview. A stack that could not run outweighs any finding; an open question counts like a failure. */
export function outcome(report: Judged): 0 | 1 | 2 {
  const { failures, findings } = report;
  if (failures.length > 0) return exitCode.couldNotRun;
  return findings.some(({ consequence }) => consequence === "fail") || failsUncovered(report)
    ? exitCode.findings
    : exitCode.clean;
}

const failsUncovered = ({ failOnUncovered, coverage }: Judged): boolean =>
  failOnUncovered && (coverage === undefined || coverage.uncovered.length > 0);

/** The report in one line; every format that people read ends with it. */
export function verdict(report: Report): string {
  const { failures, findings, selected } = report;
  const open = findings.filter(isOpen);
  const count = (kind: Finding["consequence"]) =>
    findings.filter(({ consequence }) => consequence === kind).length;
  const found =
    (open.length > 0 ? tally(open) : "0 findings") +
    (count("accepted") > 0 ? `, ${count("accepted").toLocaleString("en-US")} accepted by the baseline` : "") +
    (count("excepted") > 0 ? `, ${count("excepted").toLocaleString("en-US")} excepted` : "");
  const time = `(${report.seconds.toFixed(1)} s)`;
  const part = selected === null ? "" : `, only ${selected.join(", ")}`;
  switch (outcome(report)) {
    case 2: {
      const stacks = [...new Set(failures.map(({ stack }) => stack))];
      return `could not run: ${plural(stacks.length, "stack")} failed: ${stacks.join(", ")}; ${found} elsewhere${part} ${time}`;
    }
    case 1:
      return `${found}: ${extent(report)}${uncovered(report)}${part} ${time}`;
    case 0:
      return `${isNothingJudged(report) ? "nothing judged" : "clean"}${reservation(report)}: ${extent(report)}, ${found}${uncovered(report)}${part} ${time}`;
  }
}

/** How a run ended, in a word or two for programs: clean alone means that all was looked at. */
export function outcomeName(report: Report): OutcomeName {
  switch (outcome(report)) {
    case 2:
      return "could not run";
    case 1:
      return "findings";
    case 0:
      return isNothingJudged(report)
        ? "nothing judged"
        : report.coverage.uncovered.length > 0
          ? "clean where judged"
          : "clean";
  }
}

export type OutcomeName = "clean" | "clean where judged" | "nothing judged" | "findings" | "could not run";

const isNothingJudged = ({ coverage, findings }: Report): boolean =>
  coverage.judged + coverage.harmless === 0 && findings.length === 0;

/** "; 3 types not covered: aws:x/y:Z (4), aws:a/b:C (1) and 1 more" */
function uncovered({ coverage }: Report): string {
  const types = coverage.uncovered;
  return types.length === 0
    ? ""
    : `; ${plural(types.length, "type")} not covered: ${listFirst(types.map(uncoveredType), 3)}`;
}

/** Why findings do not fail the run: all are below the limit, or the configuration says so of some. */
function reservation({ findings: all, failOn }: Report): string {
  const findings = all.filter(isOpen);
  if (findings.length === 0) return "";
  const limit = severities.indexOf(failOn);
  return findings.every(({ severity }) => severities.indexOf(severity) < limit)
    ? ` from ${failOn} upwards`
    : ", warnings only";
}

const extent = ({ coverage, accounts, controls, verdicts, policyConfig }: Report): string =>
  [
    `${judgedResources(coverage)} in ${plural(accounts.length, "account")}`,
    `${plural(controls, "control")}${policyConfig?.switchedOff.length ? ` (${policyConfig.switchedOff.length} switched off)` : ""}`,
    plural(verdicts, "verdict"),
  ].join(", ");

function judgedResources({ resources, judged, harmless }: Coverage): string {
  if (judged === resources) return plural(resources, "resource");
  const others = harmless === 0 ? "" : `, ${harmless.toLocaleString("en-US")} harmless,`;
  return `${judged.toLocaleString("en-US")} of ${plural(resources, "resource")} judged${others}`;
}

/** "3 findings (1 critical, 2 high; 1 undetermined)" */
function tally(findings: readonly Finding[]): string {
  const undetermined = findings.filter(({ status }) => status === "undetermined").length;
  const open = undetermined > 0 ? `; ${String(undetermined)} undetermined` : "";
  return `${plural(findings.length, "finding")} (${bySeverity(findings)}${open})`;
}

/** "1 critical, 2 high", the worst first. */
export const bySeverity = (findings: readonly Pick<Finding, "severity">[]): string =>
  [...severities]
    .reverse()
    .map(
      (severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${String(count)} ${severity}`)
    .join(", ");

/** What a reader has to know of controls that say nothing; undefined when all are on. */
export function switchedOff({ policyConfig }: Report): string | undefined {
  const { file, switchedOff: off = [] } = policyConfig ?? {};
  if (off.length === 0) return undefined;
  return `${plural(off.length, "control")} ${off.length === 1 ? "is" : "are"} switched off by ${String(file)}: ${off.join(", ")}`;
}

export const plural = (count: number, thing: string): string =>
  `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;
