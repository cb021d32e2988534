import type { BlastRadius } from "../../../accounts/guardrails/blast-radius/blast-change";
import type { ReplayedEvents } from "../../review/replay/replay-events";
import { colours, type Style } from "../layout/style";
import { wrapped } from "../layout/wrapped";
import { replaySections, replaySummary } from "./replay-sections";
import { blastSections, blastSummary, type BlastEntry } from "../../review/guardrails/blast-sections";

export function blastText(radius: BlastRadius, style: Style): string {
  const colour = colours(style);
  const width = Math.max(60, Math.min(style.columns, 120));
  const line = (label: string, text: string) => wrapped(text, width, `    ${label.padEnd(9)}`);
  const lines = ({ actions, personas, accounts, by, when }: BlastEntry) => [
    ...wrapped(actions, width, "  ").map(colour.bold),
    ...line("for", personas),
    ...line("in", accounts),
    ...line("by", by),
    ...(when === "" ? [] : line("depends", when)),
  ];
  return [
    blastSummary(radius),
    ...blastSections(radius.changes, radius.accounts).flatMap(({ title, entries }) => [
      "",
      colour.underline(title),
      ...entries.flatMap((one) => ["", ...lines(one)]),
    ]),
  ].join("\n");
}

export function replayText(report: ReplayedEvents, style: Style): string {
  const colour = colours(style);
  const width = Math.max(60, Math.min(style.columns, 120));
  return [
    replaySummary(report),
    ...replaySections(report).flatMap(({ title, lines }) => [
      "",
      colour.underline(title),
      ...lines.flatMap((line) => wrapped(line, width, "  ")),
    ]),
  ].join("\n");
}
