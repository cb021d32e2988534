import { keptWhere, describedExample, type DescribedControl } from "../review/catalogue/described-control";
import { plural } from "../review/report/verdict";
import { colours, dotted, painted, type Colours, type Style } from "./layout/style";
import { wrapped } from "./layout/wrapped";

/** The one control in full, or the list of all. */
export function controlsText(
  all: readonly DescribedControl[],
  one: DescribedControl | undefined,
  style: Style,
): string {
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const lines = one
    ? full(one, width, colour)
    : [...all.flatMap((control) => listed(control, width, colour)), "", plural(all.length, "control")];
  return lines.join("\n");
}

function listed(
  { id, title, severity, satisfies }: DescribedControl,
  width: number,
  colour: Colours,
): string[] {
  return [
    `${painted(severity, severity.padEnd(8), colour)}  ${colour.bold(id)}`,
    ...wrapped(title, width, " ".repeat(10)),
    ...wrapped(dotted(satisfies), width, " ".repeat(10)).map(colour.dim),
  ];
}

function full(control: DescribedControl, width: number, colour: Colours): string[] {
  const rows: readonly (readonly [string, string | readonly string[]])[] = [
    ["why", control.why],
    ["remedy", control.remedy],
    ["satisfies", dotted(control.satisfies)],
    ...keptWhere(control),
    ...describedExample(control),
  ];
  return [
    colour.bold(control.title),
    `${control.id}  ${painted(control.severity, control.severity, colour)}`,
    "",
    ...rows.flatMap(([label, value]) => wrapped(value, width, label.padEnd(12))),
  ];
}
