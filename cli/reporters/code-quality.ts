import type { Severity } from "../../policy-packs/controls/model/control";
import { uncoveredGroups } from "../review/report/coverage";
import { listFirst } from "../review/report/list-first";
import { fingerprint } from "../review/report/fingerprint";
import type { Finding, Report, ReportedFailure } from "../review/report/report";

const severities: Readonly<Record<Severity, string>> = {
  critical: "critical",
  high: "major",
  medium: "minor",
  low: "info",
};

/** What GitLab shows beside the lines of a merge request: its "Code Quality report" format. */
export const codeQuality = (report: Report): string =>
  `${JSON.stringify([...report.failures.map(stopped), ...report.findings.map((finding) => issue(finding, report)), ...notCovered(report)], null, 2)}\n`;

/** GitLab wants a place in the repository; what has none is put to the organization's folder. */
const location = (source: Finding["source"], otherwise: string) => ({
  path: source === null || /^(\/|[A-Za-z]:)/.test(source.file) ? otherwise : source.file,
  lines: { begin: source?.line ?? 1 },
});

const issue = (finding: Finding, { organization }: Report) => ({
  description: `${finding.name} (${finding.accountName ?? finding.account ?? "no account"}): ${
    finding.status === "undetermined" ? "undetermined: " : ""
  }${finding.messages.join("; ")}`,
  check_name: finding.control,
  fingerprint: finding.fingerprint,
  severity: finding.consequence === "fail" ? severities[finding.severity] : "info",
  location: location(finding.source, organization.directory),
});

const stopped = ({ stack, message, source }: ReportedFailure) => ({
  description: `stack ${stack} could not run: ${message}`,
  check_name: "could-not-run",
  fingerprint: `could-not-run-${stack}`,
  severity: "blocker",
  location: location(source, "Pulumi.yaml"),
});

/** One line for each reason, at the organization's folder: no line of a program is to blame. */
const notCovered = ({ coverage, organization }: Report) =>
  uncoveredGroups(coverage).map(({ reason, items }) => ({
    description: `not looked at: ${listFirst(items, 20)}: ${reason}`,
    check_name: "not-covered",
    fingerprint: fingerprint("not-covered", reason),
    severity: "info",
    location: location(null, organization.directory),
  }));
