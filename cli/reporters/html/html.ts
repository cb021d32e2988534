import { createHash } from "node:crypto";
import type { Report } from "../../review/report/report";
import { verdict } from "../../review/report/verdict";
import type { Look } from "../layout/look";
import { pageData } from "./page-data";
import { pageScript } from "./page-script";
import { pageStyle } from "./page-style";
import { visible } from "../layout/visible";

/**
 * One file that needs nothing else: it may be opened from a disk or kept as evidence. Its policy lets it run its own script
 * and style, known by their hashes, and reach nothing.
 */
export function html(report: Report, { link }: Pick<Look, "link">): string {
  const script = `\n${pageScript()}\n`;
  const style = `\n${pageStyle}\n`;
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(`Palisade: ${report.organization.name}`)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p>${escaped(verdict(report))}</p><noscript><p>To browse the findings, allow this file to run its script.</p></noscript></div>
<script type="application/json" id="data">${json(pageData(report, link))}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** Inside of a script element the text may neither end it nor begin a comment. */
const json = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");
