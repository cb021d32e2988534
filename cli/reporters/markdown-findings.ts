import { severities, type Severity } from "../../policy-packs/controls/model/control";
import type { Finding, Report, ReportedControl } from "../review/report/report";
import { bySeverity, plural } from "../review/report/verdict";
import { clipped, code, folded, linked, prose } from "./markdown-text";
import type { SourceLink } from "./layout/source-links";

/** What fails the run is unfolded, by severity; what only warns is folded. */
export function findingsMarkdown(
  findings: readonly Finding[],
  catalogue: Report["catalogue"],
  link: SourceLink,
): string[] {
  const failing = findings.filter(({ consequence }) => consequence === "fail");
  const notFailing = findings.filter(({ consequence }) => consequence !== "fail");
  const groups = (found: readonly Finding[]) =>
    [...new Set(found.map(({ control }) => control))].map((id) =>
      group(
        found.filter(({ control }) => control === id),
        catalogue.find((control) => control.id === id),
        link,
      ),
    );
  const open = [...severities].reverse().flatMap((severity) => {
    const found = failing.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : [`### ${titles[severity]}: ${String(found.length)}`, ...groups(found)];
  });
  if (notFailing.length === 0) return open;
  const summary = `${plural(notFailing.length, "finding")} that ${notFailing.length === 1 ? "does" : "do"} not fail the run (${bySeverity(notFailing)})`;
  return [...open, folded(summary, groups(notFailing).join("\n\n"))];
}

const titles: Readonly<Record<Severity, string>> = {
  critical: "🟥 Critical",
  high: "🟧 High",
  medium: "🟨 Medium",
  low: "🟦 Low",
};

/** Of many findings of one control the first few are unfolded. */
const few = 5;

function group(found: readonly Finding[], control: ReportedControl | undefined, link: SourceLink): string {
  const id = found[0]?.control ?? "";
  const lines = found.map((finding) => line(finding, link));
  const rest = lines.slice(few);
  return [
    `**${prose(control?.title ?? id)}** ${code(id)}`,
    lines.slice(0, few).join("\n"),
    ...(rest.length > 0 ? [folded(plural(rest.length, "more finding"), rest.join("\n"))] : []),
    ...(control ? [folded("Why, and what to do", explained(control))] : []),
  ].join("\n\n");
}

const explained = ({ why, remedy, satisfies }: ReportedControl): string =>
  [prose(why), `**Remedy:** ${prose(remedy)}`, satisfies.map((clause) => prose(clause)).join(" · ")].join(
    "\n\n",
  );

function line(finding: Finding, link: SourceLink): string {
  const { source, status, consequence } = finding;
  const names = [
    finding.urn === null ? null : finding.name,
    finding.accountName ?? finding.account,
    finding.region,
    finding.stack === null ? null : `stack ${finding.stack}`,
  ].filter((name) => name !== null);
  const shownMessages = finding.messages.slice(0, 5).map((message) => prose(clipped(message, 400)));
  const left = finding.messages.length - shownMessages.length;
  return [
    source === null ? "- " : `- ${linked(`${source.file}:${String(source.line)}`, link(source))} `,
    names.map((name) => code(clipped(name, 120))).join(" · "),
    `<br>${status === "undetermined" ? "undetermined: " : ""}`,
    [...shownMessages, ...(left > 0 ? [`… and ${String(left)} more`] : [])].join("; "),
    ...(["fail", "warn"].includes(consequence) ? [] : [` (${prose(consequence)})`]),
  ].join("");
}
