import type { Diff } from "../../review/diff/diff";
import { sections, type Item, type Section } from "../../review/diff/sections";
import { diffVerdict } from "../../review/diff/words";
import { mapStrings } from "../../review/redaction/map-strings";
import { visible } from "../layout/visible";

/** One file that needs nothing else and runs nothing: folding is the browser's own. */
export function diffHtml(given: Diff): string {
  const diff = mapStrings(given, visible);
  const title = `Palisade diff: ${diff.base.label} → ${diff.head.label}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="verdict">${escaped(diffVerdict(diff))}</p>
${sections(diff).map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;
}

const sectionHtml = ({ title, items, folded }: Section): string => `<details${folded ? "" : " open"}>
<summary><h2>${escaped(title)}</h2> <span class="count">${String(items.length)}</span></summary>
<ul>
${items.map(itemHtml).join("\n")}
</ul>
</details>`;

const itemHtml = ({ level, mark, text, details }: Item): string =>
  `<li>${level === null ? "" : `<b class="level ${level}">${level}</b> `}${
    mark === "" ? "" : `<code class="mark">${escaped(mark)}</code> `
  }${escaped(text)}${details
    .filter(Boolean)
    .map((detail) => `<div class="detail">${escaped(detail)}</div>`)
    .join("")}</li>`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const style = `
:root { --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de; --critical: #b3001b; --high: #c4321c; --medium: #8a5a00; --low: #0a58ca }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9aa4af; --line: #30363d; --critical: #ff7b8a; --high: #ff8f73; --medium: #e3b341; --low: #79b8ff } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 70rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; overflow-wrap: anywhere } h2 { display: inline; font-size: 1.05rem }
.verdict { font-weight: 600 } .count { color: var(--soft) }
details { border-top: 1px solid var(--line); padding: .5rem 0 } summary { cursor: pointer }
ul { padding-left: 1.2rem } li { margin: .35rem 0; overflow-wrap: anywhere }
.detail { color: var(--soft); font: 13px/1.45 ui-monospace, monospace; white-space: pre-wrap }
.level { text-transform: uppercase; font-size: .8rem } .critical { color: var(--critical) } .high { color: var(--high) } .medium { color: var(--medium) } .low { color: var(--low) }
`;
