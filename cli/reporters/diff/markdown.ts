import type { Diff } from "../../review/diff/diff";
import { sections, type Item, type Section } from "../../review/diff/sections";
import { diffVerdict } from "../../review/diff/words";
import { mapStrings } from "../../review/redaction/map-strings";
import { visible } from "../layout/visible";

/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"). */
export const longestComment = 65_536;

/** For a comment on a pull request: risks first, detail folded, cut where it would be too long, and saying so. */
export function diffMarkdown(given: Diff): string {
  const diff = mapStrings(given, visible);
  const head = `## Palisade diff\n\n**${escaped(diffVerdict(diff))}**\n`;
  const cut = "\n_Cut here: a comment holds no more. `palisade diff --format html` shows all of it._\n";
  let text = head;
  for (const section of sections(diff)) {
    const room = longestComment - text.length - cut.length;
    const whole = sectionText(section, section.items.length);
    if (whole.length <= room) {
      text += whole;
      continue;
    }
    const fits = most(section, room);
    return (fits > 0 ? text + sectionText(section, fits) : text) + cut;
  }
  return text;
}

/** How many items fit, by halving. */
function most(section: Section, room: number): number {
  let [low, high] = [0, section.items.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sectionText(section, middle).length <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sectionText({ title, items, folded }: Section, count: number): string {
  const shown = items.slice(0, count).map(itemText).join("");
  const rest = items.length - count;
  const more = rest > 0 ? `- … and ${String(rest)} more\n` : "";
  const heading = `${escaped(title)} (${String(items.length)})`;
  return folded
    ? `\n<details><summary>${heading}</summary>\n\n${shown}${more}\n</details>\n`
    : `\n### ${heading}\n\n${shown}${more}`;
}

function itemText({ level, mark, text, details }: Item): string {
  const tag = [level === null ? "" : `**${level}**`, mark === "" ? "" : `\`${mark}\``]
    .filter(Boolean)
    .join(" ");
  const lines = details.filter(Boolean).map((detail) => `  - ${escaped(detail)}\n`);
  return `- ${tag}${tag === "" ? "" : " "}${escaped(text)}\n${lines.join("")}`;
}

/** What a program calls its things must be neither markup, nor a link, nor a mention of a person. */
const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]#|~!]/g, "\\$&")
    .replace(/@/g, "@\u2060")
    .replace(/:\/\//g, ":\u2060//")
    .replace(/\s*\n\s*/g, " ");
