import { isOpen, type Finding, type Report, type ReportedControl } from "../review/report/report";
import { plural } from "../review/report/verdict";
import { dotted, painted, place, type Colours } from "./layout/style";
import { wrapped } from "./layout/wrapped";

/** What was found, by control: what it wants and why comes once, above the resources that lack it. */
export function findingGroups({ findings, catalogue }: Report, width: number, colour: Colours): string[][] {
  const open = findings.filter(isOpen);
  const groups = [...new Set(open.map(({ control }) => control))].map((id) => {
    const found = open.filter(({ control }) => control === id);
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
  return [...groups, acceptedLines(findings, colour), exceptedLines(findings, width, colour)];
}

/** What the baseline accepts is one line for each control: it is known, and is in the file. */
function acceptedLines(findings: readonly Finding[], colour: Colours): string[] {
  const byControl = new Map<string, string[]>();
  for (const { control, accepted } of findings)
    if (accepted) {
      const days = byControl.get(control);
      if (days) days.push(accepted.expires);
      else byControl.set(control, [accepted.expires]);
    }
  const lines = [...byControl].map(([control, days]) => {
    const until = `${days.length === 1 ? "" : "the first "}until ${[...days].sort()[0] ?? ""}`;
    return `  ${control}  ${plural(days.length, "finding")}, ${until}`;
  });
  return lines.length === 0 ? [] : ["Accepted by the baseline", ...lines].map(colour.dim);
}

/** What is excepted is named in full: who decided it, why, and what is done instead. */
function exceptedLines(findings: readonly Finding[], width: number, colour: Colours): string[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.exception) {
      const file = finding.exception.file;
      const of = byFile.get(file);
      if (of) of.push(finding);
      else byFile.set(file, [finding]);
    }
  const lines = [...byFile].flatMap(([file, of]) => {
    const [{ control, exception }] = of as [Finding, ...Finding[]];
    const said = [exception?.reason, exception?.compensating, exception?.owner, exception?.ticket];
    return [
      `  ${file}  ${control}  ${plural(of.length, "finding")}, until ${exception?.expires ?? ""}`,
      ...wrapped(dotted(said.filter((part) => part != null)), width, "    "),
    ];
  });
  return lines.length === 0 ? [] : ["Excepted", ...lines].map(colour.dim);
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
