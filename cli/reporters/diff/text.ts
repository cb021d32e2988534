import { isChange, type Diff } from "../../review/diff/diff";
import { sections, type Item, type Section } from "../../review/diff/sections";
import { diffVerdict } from "../../review/diff/words";
import { mapStrings } from "../../review/redaction/map-strings";
import { colours, painted, type Colours, type Style } from "../layout/style";
import { visible } from "../layout/visible";
import { wrapped } from "../layout/wrapped";

const longest = 40;

/** Made to be read: what to look at first, then everything by account and stack, and the verdict as the last line. */
export function diffText(given: Diff, style: Style): string {
  const diff = mapStrings(given, visible);
  const colour = colours(style);
  if (!isChange(diff)) return `${diffVerdictLine(diff, style)}\n`;
  const width = Math.min(Math.max(style.columns, 40), 140);
  return [
    ...sections(diff).map((section) => sectionLines(section, width, colour)),
    [diffVerdictLine(diff, style)],
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

export function diffVerdictLine(diff: Diff, style: Style): string {
  const colour = colours(style);
  const { findings, notCompared } = diff;
  const bad = findings.new.length + findings.worse.length + notCompared.stacks.length > 0;
  const paint = bad ? colour.red : isChange(diff) ? colour.yellow : colour.green;
  return colour.bold(paint(diffVerdict(diff)));
}

function sectionLines({ title, items, folded }: Section, width: number, colour: Colours): string[] {
  const shown = items.slice(0, folded ? longest : 3 * longest);
  return [
    colour.bold(title),
    ...shown.flatMap((item) => itemLines(item, width, colour)),
    ...(shown.length < items.length
      ? [
          colour.dim(
            `  … and ${String(items.length - shown.length)} more; --format json, markdown or html has all`,
          ),
        ]
      : []),
  ];
}

function itemLines({ level, mark, text, details }: Item, width: number, colour: Colours): string[] {
  const tag = level === null ? mark : `${level.toUpperCase()}${mark === "" ? "" : ` ${mark}`}`;
  const [first = "", ...rest] = wrapped(text, width, `  ${tag} `);
  const paint = level === null ? markPaint(mark, colour) : (words: string) => painted(level, words, colour);
  return [
    first.replace(tag, () => paint(tag)),
    ...rest,
    ...details
      .filter(Boolean)
      .flatMap((detail) => wrapped(detail, width, "      "))
      .map(colour.dim),
  ];
}

const markPaint = (mark: string, colour: Colours): ((text: string) => string) =>
  mark === "+" ? colour.green : mark === "-" || mark === "±" ? colour.red : colour.yellow;
