import { createTwoFilesPatch } from "diff";
import type { Remaining } from "../../review/fix/candidate";
import type { ChangedFile, FixReport } from "../../review/fix/fix-report";
import type { Finding } from "../../review/report/report";
import { plural } from "../../review/report/verdict";
import { mapStrings } from "../../review/redaction/map-strings";
import { colours, place, type Colours, type Style } from "../layout/style";
import { visible } from "../layout/visible";
import { wrapped } from "../layout/wrapped";

/** The change of each file as a unified diff, then what it fixes, what is left and why, and the verdict. */
export function fixText(report: FixReport, style: Style): string {
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 140);
  const { fixed, remaining } = mapStrings({ fixed: report.fixed, remaining: report.remaining }, visible);
  return [
    ...report.files.map((file) => paintedPatch(patchOf(file), colour)),
    ...(fixed.length > 0
      ? [section(report.written ? "Fixed" : "Would be fixed", fixedLines(fixed), colour)]
      : []),
    ...(remaining.length > 0 ? [section("Left", leftLines(remaining, width), colour)] : []),
    `${colour.bold(fixVerdict(report))}\n`,
  ].join("\n");
}

export const patchOf = ({ file, before, after }: ChangedFile): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 })
    .split("\n")
    .filter((line) => !/^=+$/.test(line))
    .join("\n");

function paintedPatch(patch: string, colour: Colours): string {
  const paint = (line: string): string => {
    if (/^(---|\+\+\+) /.test(line)) return colour.bold(line);
    if (line.startsWith("@@")) return colour.cyan(line);
    if (line.startsWith("+")) return colour.green(line);
    return line.startsWith("-") ? colour.red(line) : line;
  };
  return visible(patch).split("\n").map(paint).join("\n");
}

const section = (title: string, lines: readonly string[], colour: Colours): string =>
  `${colour.bold(title)}\n${lines.join("\n")}\n`;

const fixedLines = (fixed: readonly Finding[]): readonly string[] =>
  fixed.map(({ control, name, source }) => `  ${control}  ${name}  ${place(source)}`);

/** The reasons, each with the findings that it holds for. */
function leftLines(remaining: readonly Remaining[], width: number): readonly string[] {
  const reasons = [...new Set(remaining.map(({ because }) => because))];
  return reasons.flatMap((reason) => [
    ...wrapped(`${reason}:`, width, "  "),
    ...remaining
      .filter(({ because }) => because === reason)
      .map(({ finding: { control, name, source } }) => `    ${control}  ${name}  ${place(source)}`),
  ]);
}

export function fixVerdict({ written, files, fixed, remaining }: FixReport): string {
  const left = `${plural(remaining.length, "finding")} left`;
  if (fixed.length === 0) return `nothing to fix mechanically; ${left}`;
  const what = `${plural(fixed.length, "finding")} in ${plural(files.length, "file")}`;
  return written
    ? `fixed ${what}; ${left}`
    : `${what} can be fixed: --write keeps these changes; ${left} after that`;
}
