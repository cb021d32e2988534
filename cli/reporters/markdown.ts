import { severities } from "../../policy-packs/controls/model/control";
import type { Finding, Report } from "../review/report/report";
import { uncoveredGroups, uncoveredTitle } from "../review/report/coverage";
import { bySeverity, outcome, plural, verdict } from "../review/report/verdict";
import type { Look } from "./layout/look";
import { findingsMarkdown } from "./markdown-findings";
import { cell, clipped, code, folded, linked, prose } from "./markdown-text";
import type { SourceLink } from "./layout/source-links";

/** GitHub takes 65,536 characters in a comment; what is left is for text beside the report. */
const most = 60_000;

/**
 * For a comment on a pull request and a job's summary. Its first line names the report, so that the comment can be found
 * again; findings that do not fit are counted, the least severe first.
 */
export function markdown(report: Report, { link }: Pick<Look, "link">, limit = most): string {
  let [fits, tooMany] = [0, report.findings.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (written(report, link, middle).length <= limit) fits = middle;
    else tooMany = middle;
  }
  return written(report, link, fits);
}

function written(report: Report, link: SourceLink, room: number): string {
  const ordered = byConsequence(report.findings);
  const shown = ordered.slice(0, room);
  const parts = [
    marker(report.organization.name),
    `**${signs[outcome(report)]} ${prose(clipped(verdict(report), 1000))}**`,
    ...couldNotRun(report, link),
    ...findingsMarkdown(shown, report.catalogue, link),
    ...leftOut(ordered.slice(room)),
    ...coverage(report),
    ...accounts(report),
    ...notes(report),
    `<sub>Palisade ${prose(report.version)} on ${prose(clipped(report.organization.name, 100))}; fails from ${report.failOn} upwards</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const signs = { 0: "✅", 1: "❌", 2: "⛔" } as const;

/** An invisible comment, the same for every run on an organization. */
const marker = (organization: string) =>
  `<!-- palisade:preview:${organization
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)} -->`;

/** What fails the run comes first, and in both parts the worst. */
const byConsequence = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      Number(b.consequence === "fail") - Number(a.consequence === "fail") ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity),
  );

const leftOut = (findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? []
    : [
        `**… and ${plural(findings.length, "more finding")}** (${bySeverity(findings)}), which do not fit in here.`,
      ];

function couldNotRun({ failures }: Report, link: SourceLink): string[] {
  if (failures.length === 0) return [];
  const lines = failures.slice(0, 10).map(({ stack, message, source }) => {
    const at = source === null ? undefined : link(source);
    const where = source === null ? "" : ` at ${linked(`${source.file}:${String(source.line)}`, at)}`;
    return `- ${code(clipped(stack, 200))}${where}: ${prose(clipped(message, 500))}`;
  });
  return ["### Could not run", [...lines, ...more(failures.length - lines.length, "stack")].join("\n")];
}

function accounts({ accounts: all, findings }: Report): string[] {
  const rows = all.slice(0, 50).map((account) => {
    const found = findings.filter((finding) => finding.account === account.id);
    const count = account.stacks.reduce((sum, { resources }) => sum + resources, 0);
    const columns = [
      code(clipped(account.name, 100)),
      account.vended ? code(clipped(account.id, 20)) : "to be vended",
      account.unit === "" ? "" : code(clipped(account.unit, 100)),
      count.toLocaleString("en-US"),
      found.length === 0 ? "" : bySeverity(found),
    ];
    return `| ${columns.map(cell).join(" | ")} |`;
  });
  const table = [
    "| account | id | unit | resources | findings |",
    "| --- | --- | --- | ---: | --- |",
    ...rows,
  ];
  return [
    folded(
      plural(all.length, "account"),
      [...table, ...more(all.length - rows.length, "account").map((line) => `\n${line}`)].join("\n"),
    ),
  ];
}

/** Never folded: what was not looked at must not be overlooked. */
function coverage({ coverage: of }: Report): string[] {
  const title = uncoveredTitle(of);
  if (title === undefined) return [];
  const lines = uncoveredGroups(of).map(({ reason, items }) => {
    const named = items.slice(0, 20).map((item) => code(clipped(item, 200)));
    const rest = items.length - named.length;
    return `- ${prose(reason)}: ${named.join(", ")}${rest > 0 ? ` and ${rest.toLocaleString("en-US")} more` : ""}`;
  });
  return [[`**${title}**`, "", ...lines].join("\n")];
}

function notes({ notes: all }: Report): string[] {
  const messages = [...new Set(all.map(({ message }) => message))];
  if (messages.length === 0) return [];
  const lines = messages.slice(0, 20).map((message) => {
    const stacks = [...new Set(all.filter((note) => note.message === message).map(({ stack }) => stack))];
    const where =
      stacks[0] !== undefined && stacks.length === 1
        ? code(clipped(stacks[0], 100))
        : plural(stacks.length, "stack");
    return `- ${prose(clipped(message, 300))} (${where})`;
  });
  return [
    folded(
      plural(messages.length, "note"),
      [...lines, ...more(messages.length - lines.length, "note")].join("\n"),
    ),
  ];
}

const more = (count: number, thing: string): string[] =>
  count > 0 ? [`- … and ${plural(count, `more ${thing}`)}`] : [];
