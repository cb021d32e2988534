import { mapStrings } from "../../review/redaction/map-strings";
import type { Report, ReportedControl, Source } from "../../review/report/report";
import { uncoveredGroups, uncoveredTitle } from "../../review/report/coverage";
import { outcomeName, verdict } from "../../review/report/verdict";
import type { SourceLink } from "../layout/source-links";
import { place } from "../layout/style";
import { visible } from "../layout/visible";
import type { PageData, PageSource } from "./page/data";

/** The report as the page shows it; resources are left out, since only their number is shown. */
export function pageData(given: Report, link: SourceLink): PageData {
  const report = mapStrings(given, visible);
  const source = (at: Source | null): PageSource | null => {
    if (at === null) return null;
    const address = link(at);
    return { place: place(at), ...(address !== undefined && { link: address }) };
  };
  return {
    organization: report.organization.name,
    directory: report.organization.directory,
    version: report.version,
    verdict: verdict(report),
    outcome: outcomeName(report),
    failOn: report.failOn,
    findings: report.findings.map((finding) => ({ ...finding, source: source(finding.source) })),
    controls: report.catalogue.map((control) => ({ ...control, frameworks: frameworks(control) })),
    accounts: report.accounts.map(({ id, name, unit, vended, stacks }) => ({
      id,
      name,
      unit,
      vended,
      stacks,
    })),
    failures: report.failures.map((failure) => ({ ...failure, source: source(failure.source) })),
    coverage: {
      title: uncoveredTitle(report.coverage) ?? null,
      groups: uncoveredGroups(report.coverage),
    },
    notes: [...new Set(report.notes.map(({ message }) => message))].map((message) => ({
      message,
      stacks: [...new Set(report.notes.filter((note) => note.message === message).map(({ stack }) => stack))],
    })),
  };
}

/** "NIST 800-53 r5/SC-28" is of NIST 800-53 r5, "FSBP S3.17" of FSBP. */
const frameworks = ({ satisfies }: ReportedControl): string[] => [
  ...new Set(
    satisfies.map((clause) => (clause.includes("/") ? clause.split("/")[0] : clause.split(" ")[0]) ?? clause),
  ),
];
