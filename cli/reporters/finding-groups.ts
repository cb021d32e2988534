import type { Acceptance, Finding, Report, ReportedControl } from "../report";
import { plural } from "../verdict";
import { dotted, painted, place, type Colours } from "./style";
import { wrapped } from "./wrapped";

/** What was found, by control: what it wants and why is said once, above the resources that lack it. */
export const findingGroups = ({ findings, catalogue }: Report, width: number, colour: Colours): string[][] =>
  [...new Set(findings.map(({ control }) => control))].map((id) => {
    const all = findings.filter(({ control }) => control === id);
    const found = all.filter(({ consequence }) => consequence !== "accepted");
    const accepted = acceptedLine(
      id,
      all.flatMap((finding) => finding.accepted ?? []),
      colour,
    );
    if (found.length === 0) return accepted;
    return [
      ...heading(
        id,
        found,
        catalogue.find((control) => control.id === id),
        width,
        colour,
      ),
      ...found.flatMap((finding) => ["", ...findingLines(finding, width, colour)]),
      ...(accepted.length > 0 ? ["", ...accepted.map((line) => `  ${line}`)] : []),
    ];
  });

/** What the baseline accepts is one line for each control: it is known, and in the file. */
function acceptedLine(id: string, accepted: readonly Acceptance[], colour: Colours): string[] {
  const [first] = accepted.map(({ expires }) => expires).sort();
  if (first === undefined) return [];
  const until = accepted.length === 1 ? `until ${first}` : `the first until ${first}`;
  return [colour.dim(`accepted  ${id}  ${plural(accepted.length, "finding")}, ${until}`)];
}

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
  const where = [account, finding.region, finding.stack !== null && `stack ${finding.stack}`];
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
