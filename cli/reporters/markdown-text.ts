import { visible } from "./layout/visible";

/** Stops GitHub and GitLab from seeing a mention, a reference or a link where the reader sees the same text. */
const breaker = "\u200b";

/** Words that come of programs, so that they show as they are: no markup, no HTML, no link, and no one is mentioned. */
export const prose = (words: string): string =>
  oneLine(words)
    .replace(/[#$&*<>@[\\\]_|~]/g, "\\$&")
    // Escaped it would still look like the start of a code span to some.
    .replace(/`/g, "&#96;")
    // What makes a list or a heading of a line that begins with it.
    .replace(/^[-+=]|^(\d+)([.)])(?=\s|$)/, (start, number?: string, end?: string) =>
      number === undefined ? `\\${start}` : `${number}\\${end ?? ""}`,
    )
    .replace(/(?:\\[#$&@~]|!|\bGH-)(?=\w)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${breaker}`);

/** The same as a name: a code span, in which nothing is markup. */
export function code(name: string): string {
  const text = oneLine(name);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^$|^ .* $/.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** In a table a bar ends the cell, even inside of a code span. */
export const cell = (markdown: string): string => markdown.replace(/\\?\|/g, "\\|");

const oneLine = (words: string) => visible(words).replace(/\s+/g, " ").trim();

/** Cut where it is too long to be shown whole, and says so. */
export function clipped(words: string, most: number): string {
  const characters = [...words];
  if (characters.length <= most) return words;
  const left = characters.length - most;
  return `${characters.slice(0, most).join("")}… (${left.toLocaleString("en-US")} more characters)`;
}

export const linked = (place: string, address: string | undefined): string =>
  address === undefined || address.length > 500
    ? code(clipped(place, 300))
    : `[${code(clipped(place, 300))}](${address})`;

/** Shown when the reader opens it; `summary` is HTML. */
export const folded = (summary: string, text: string): string =>
  `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
