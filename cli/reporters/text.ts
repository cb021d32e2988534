import { mapStrings } from "../review/redaction/map-strings";
import type { Report } from "../review/report/report";
import { uncoveredGroups, uncoveredTitle } from "../review/report/coverage";
import { listFirst } from "../review/report/list-first";
import { outcome, switchedOff, verdict } from "../review/report/verdict";
import { accountTree } from "./account-tree";
import { findingGroups } from "./finding-groups";
import { colours, place, type Colours, type Style } from "./layout/style";
import { visible } from "./layout/visible";
import { wrapped } from "./layout/wrapped";

/** Made to be read: what could not run, the accounts, what was found by control, and the verdict as the last line. */
export function reportText(given: Report, style: Style): string {
  const report = mapStrings(given, visible);
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const parts = [
    failureLines(report, width, colour),
    accountTree(report, colour),
    ...findingGroups(report, width, colour),
    noteLines(report, width, colour),
    coverageLines(report, width, colour),
    [switchedOff(report)].flatMap((line) =>
      line === undefined ? [] : wrapped(line, width).map(colour.yellow),
    ),
    [verdictLine(report, style)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

export function verdictLine(report: Report, style: Style): string {
  const colour = colours(style);
  const paint = { 0: colour.green, 1: colour.red, 2: colour.red }[outcome(report)];
  return colour.bold(paint(verdict(report)));
}

const failureLines = ({ failures }: Report, width: number, colour: Colours): string[] =>
  failures.flatMap(({ stack, message, source }) => [
    `${colour.bold(colour.red("COULD NOT RUN"))}  ${colour.bold(stack)}  ${colour.cyan(place(source))}`,
    ...message.split("\n").flatMap((line) => wrapped(line, width, "  ")),
  ]);

function coverageLines({ coverage }: Report, width: number, colour: Colours): string[] {
  const title = uncoveredTitle(coverage);
  if (title === undefined) return [];
  const groups = uncoveredGroups(coverage).flatMap(({ reason, items }) =>
    wrapped(`${reason}: ${listFirst(items, 60)}`, width, "  - "),
  );
  return [title, ...groups].map(colour.yellow);
}

/** The same note of many stacks is listed once, with their number. */
function noteLines({ notes }: Report, width: number, colour: Colours): string[] {
  const messages = [...new Set(notes.map(({ message }) => message))];
  const lines = messages.flatMap((message) => {
    const stacks = [...new Set(notes.filter((note) => note.message === message).map(({ stack }) => stack))];
    const where = stacks.length === 1 ? `stack ${stacks.join("")}` : `${String(stacks.length)} stacks`;
    return wrapped(`${message} (${where})`, width, "  - ");
  });
  return lines.length === 0 ? [] : ["Notes", ...lines].map(colour.dim);
}
