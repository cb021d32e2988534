import type { Finding, Report, ReportedControl } from "../report";
import { plural } from "../verdict";
import { dotted, painted, place, type Colours } from "./style";
import { wrapped } from "./wrapped";

/** What was found, by control: what it wants and why is said once, above the resources that lack it. */
export const findingGroups = ({ findings, catalogue }: Report, width: number, colour: Colours): string[][] =>
  [...new Set(findings.map(({ control }) => control))].map((id) => {
    const found = findings.filter(({ control }) => control === id);
    return [
      ...heading(
        id,
        found,
        catalogue.find((control) => control.id === id),
        width,
        colour,
      ),
      ...found.flatMap((finding) => ["", ...findingLines(finding, width, colour)]),
    ];
  });

function heading(
  id: string,
  found: readonly Finding[],
  control: ReportedControl | undefined,
  width: number,
  colour: Colours,
): string[] {
  const severity = found[0]?.severity ?? "low";
  const mark = painted(severity, severity.toUpperCase(), colour);
  const title = `${mark}  ${colour.bold(control?.title ?? id)}  ${colour.dim(plural(found.length, "finding"))}`;
  if (!control) return [title];
  return [
    title,
    ...wrapped(dotted([id, ...control.satisfies]), width, "  ").map(colour.dim),
    ...wrapped(control.why, width, "  why     "),
    ...wrapped(control.remedy, width, "  remedy  "),
  ];
}

function findingLines(finding: Finding, width: number, colour: Colours): string[] {
  const account = finding.accountName ?? finding.account;
  const where = [
    account,
    finding.region,
    finding.stack !== null && `stack ${finding.stack}`,
    finding.consequence === "warn" && "warning only",
  ];
  const undetermined = finding.status === "undetermined";
  return [
    `  ${colour.cyan(place(finding.source))}  ${where.filter(Boolean).join("  ")}`,
    ...(finding.urn === null ? [] : [`    ${colour.bold(finding.name)}  ${colour.dim(finding.type)}`]),
    ...finding.messages.flatMap((message) =>
      wrapped(
        undetermined ? `undetermined: ${message}` : message,
        width,
        undetermined ? "    ? " : "    ✗ ",
      ).map(undetermined ? colour.magenta : String),
    ),
  ];
}
