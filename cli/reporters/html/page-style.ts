/** Colours are pairs that keep a contrast of 4.5 to 1 in both themes. */
const light = `
  --page: #f6f7f9; --card: #ffffff; --text: #1b2330; --quiet: #566274; --line: #d9dee6; --accent: #1f5fbf;
  --hover: #eef2f8; --good: #18733c; --bad: #b3261e; --code: #eef0f4;
  --critical: #9b1c1c; --critical-back: #fde8e8; --high: #a33a06; --high-back: #feecdc;
  --medium: #7a5400; --medium-back: #fdf3cf; --low: #1e4f9c; --low-back: #e3edfb;`;
const dark = `
  --page: #10141b; --card: #181e28; --text: #e4e9f1; --quiet: #9aa7b9; --line: #2c3544; --accent: #7fb2ff;
  --hover: #202836; --good: #5fd08a; --bad: #ff8f85; --code: #232b39;
  --critical: #ffb3b3; --critical-back: #5a1b1f; --high: #ffc49a; --high-back: #55290f;
  --medium: #f7d774; --medium-back: #473708; --low: #a9cbff; --low-back: #1c3763;`;

const base = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { color-scheme: light dark; }
html[data-theme=light] { color-scheme: light; }
html[data-theme=dark] { color-scheme: dark; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
#app { max-width: 1200px; margin: 0 auto; padding: 20px 24px 40px; }
code, .place, .type, pre, dd { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .87em; }
code { background: var(--code); padding: 1px 5px; border-radius: 4px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: var(--accent); }
ul { list-style: none; margin: 0; padding: 0; }
`;

const head = `
header { display: grid; grid-template-columns: 1fr auto; gap: 8px 16px; align-items: center; }
h1 { margin: 0; font-size: 1.35rem; font-weight: 600; overflow-wrap: anywhere; }
h1 .brand { color: var(--quiet); font-weight: 400; }
h2 { font-size: 1.05rem; margin: 0 0 8px; }
.buttons { display: flex; gap: 8px; }
button.quiet, dialog button { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px; }
button.quiet:hover:not(:disabled) { background: var(--hover); }
button.quiet:disabled { visibility: hidden; }
.verdict { grid-column: 1 / -1; margin: 0; padding: 12px 16px; border-radius: 8px; background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--bad); font-weight: 600; overflow-wrap: anywhere; }
.verdict.clean, .verdict.clean-where-judged { border-left-color: var(--good); }
.failures { margin-top: 12px; padding: 12px 16px; border: 1px solid var(--bad); border-radius: 8px; background: var(--card); }
.failures h2 { color: var(--bad); }
.failures pre { margin: 2px 0 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
[role=tablist] { display: flex; gap: 4px; margin: 18px 0 0; border-bottom: 1px solid var(--line); overflow-x: auto; }
[role=tab] { background: none; border: 0; border-bottom: 3px solid transparent; padding: 8px 12px; color: var(--quiet); white-space: nowrap; }
[role=tab]:focus-visible { outline-offset: -3px; }
[role=tab][aria-selected=true] { color: var(--text); border-bottom-color: var(--accent); font-weight: 600; }
.toolbar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 12px 0; background: var(--page); }
.toolbar input, .toolbar select { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; min-width: 0; }
.toolbar input { flex: 1 1 180px; }
.toolbar select { max-width: 190px; }
.severities { display: flex; gap: 6px; }
.toolbar:not([data-view=findings]) :is(#account, #consequence, .toggle b), .toolbar:not([data-view=findings], [data-view=controls]) :is(#framework, .severities) { display: none; }
.toggle { border: 1px solid transparent; border-radius: 6px; padding: 5px 10px; background: var(--back); color: var(--fore); }
.toggle:hover { border-color: var(--fore); }
.toggle[aria-pressed=true] { border-color: var(--fore); box-shadow: inset 0 0 0 1px var(--fore); }
.shown { flex: 1 0 100%; display: flex; gap: 12px; align-items: center; justify-content: space-between; min-height: 34px; }
#shown { margin: 0; color: var(--quiet); font-size: .9em; }
.critical { --fore: var(--critical); --back: var(--critical-back); }
.high { --fore: var(--high); --back: var(--high-back); }
.medium { --fore: var(--medium); --back: var(--medium-back); }
.low { --fore: var(--low); --back: var(--low-back); }
.badge { display: inline-block; padding: 1px 8px; border-radius: 99px; font-size: .8em; font-weight: 600; background: var(--back); color: var(--fore); white-space: nowrap; }
.tag { display: inline-block; padding: 0 7px; border: 1px solid var(--line); border-radius: 99px; font-size: .8em; color: var(--quiet); white-space: nowrap; }
footer { margin-top: 24px; color: var(--quiet); font-size: .85em; }
.none, .lead { color: var(--quiet); margin: 8px 0 14px; }
`;

const findings = `
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.group { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 10px; }
.group > summary { display: grid; grid-template-columns: 84px 1fr auto 16px; gap: 4px 12px; align-items: baseline; padding: 12px 16px; border-radius: 8px; scroll-margin: 150px 0 40px; }
.group > summary > .badge { justify-self: start; }
.group > summary::after { content: "▸"; color: var(--quiet); }
.group[open] > summary::after { content: "▾"; }
.group > summary:hover, .finding > summary:hover { background: var(--hover); }
.group .title { overflow-wrap: anywhere; }
.group .title code { margin-left: 4px; color: var(--quiet); }
.count { color: var(--quiet); white-space: nowrap; }
.explanation { padding: 0 16px 10px 112px; }
.explanation p { margin: 0 0 6px; max-width: 80ch; }
.explanation b { color: var(--quiet); font-weight: 600; margin-right: 4px; }
.clauses { display: flex; flex-wrap: wrap; gap: 4px 6px; }
.clauses li { border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; font-size: .8em; color: var(--quiet); }
.rows { border-top: 1px solid var(--line); }
.finding + .finding { border-top: 1px solid var(--line); }
.finding > summary { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; padding: 10px 16px 10px 112px; scroll-margin: 150px 0 40px; }
.finding:last-child > summary { border-radius: 0 0 8px 8px; }
.finding .what { overflow-wrap: anywhere; }
.finding .type, .finding .place, .where { color: var(--quiet); }
.finding .where { text-align: right; font-size: .9em; }
.finding .messages { overflow-wrap: anywhere; min-width: 0; }
.finding .message { display: block; }
.finding .messages .tag { margin-right: 6px; }
.tag.undetermined { border-style: dashed; color: var(--text); }
.finding .place { text-align: right; align-self: start; padding-top: 2px; overflow-wrap: anywhere; }
.finding dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 14px; margin: 0; padding: 4px 16px 14px 112px; }
.finding dt { color: var(--quiet); }
.finding dd { margin: 0; overflow-wrap: anywhere; align-self: center; }
`;

const others = `
.evidence { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.evidence th, .evidence td { text-align: left; vertical-align: top; padding: 9px 12px; border-bottom: 1px solid var(--line); font-weight: 400; }
.evidence thead th { color: var(--quiet); font-size: .85em; font-weight: 600; }
.evidence thead th:first-child { width: 31%; }
.evidence .title { display: block; font-weight: 600; }
.evidence th code { background: none; padding: 0; color: var(--quiet); overflow-wrap: anywhere; }
.evidence th .tag { margin-left: 8px; }
.evidence .number, .evidence thead th:nth-child(n + 4) { text-align: right; font-variant-numeric: tabular-nums; }
.evidence .zero { color: var(--quiet); }
button.link { background: none; border: 0; padding: 0; color: var(--accent); text-decoration: underline; text-align: left; overflow-wrap: anywhere; }
.tree { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 4px 20px 16px; }
.tree li.unit > ul { border-left: 1px solid var(--line); margin-left: 5px; padding-left: 18px; }
.tree .unit-name { display: block; margin: 14px 0 4px; color: var(--quiet); font-weight: 600; }
.tree .account { padding: 6px 0; }
.tree .account button { font-weight: 600; }
.stacks li { padding-left: 14px; color: var(--quiet); font-size: .93em; overflow-wrap: anywhere; }
.stacks b { font-weight: 500; color: var(--text); }
.stacks .failed, .stacks .failed b { color: var(--bad); }
.notes li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; margin-bottom: 8px; overflow-wrap: anywhere; }
dialog { background: var(--card); color: var(--text); border: 1px solid var(--line); border-radius: 10px; padding: 20px 24px; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 18px; margin: 0 0 16px; }
dialog dt { font-weight: 600; }
dialog dd { margin: 0; font-family: inherit; }
`;

const phone = `
@media (max-width: 720px) {
  #app { padding: 12px 12px 32px; }
  header { grid-template-columns: 1fr; }
  [role=tab] { flex: 1; padding: 8px 2px; font-size: .93em; }
  .toolbar { position: static; }
  .toolbar input { flex-basis: 100%; }
  .severities { flex: 1 0 100%; }
  .toggle { flex: 1; padding: 6px 2px; font-size: .87em; }
  .toolbar select { flex: 1 1 40%; max-width: none; }
  .group > summary { grid-template-columns: auto 1fr 16px; padding: 12px; }
  .group .title { grid-column: 1 / -1; grid-row: 2; }
  .group .title code { display: table; margin: 4px 0 0; }
  .explanation, .finding > summary, .finding dl { padding-left: 12px; padding-right: 12px; }
  .finding > summary { grid-template-columns: 1fr; }
  .finding .where, .finding .place { text-align: left; }
  .finding dl { grid-template-columns: 1fr; }
  .finding dt { margin-top: 4px; }
  .evidence thead { display: none; }
  .evidence, .evidence tbody, .evidence tr, .evidence th, .evidence td { display: block; border: 0; }
  .evidence { background: none; }
  .evidence tr { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 10px; padding: 10px 12px; }
  .evidence th, .evidence td { padding: 3px 0; }
  .evidence td.number { display: inline-block; margin-right: 14px; text-align: left; }
  .evidence td.number::after { content: " " attr(data-label); color: var(--quiet); font-size: .85em; }
  .tree { padding: 4px 12px 12px; }
  .tree li.unit > ul { padding-left: 12px; }
}
`;

const print = `
@media print {
  :root, html[data-theme] { ${light} --page: #fff; color-scheme: light; }
  body { font-size: 11px; }
  #app { max-width: none; padding: 0; }
  .toolbar, [role=tablist], .buttons, footer { display: none; }
  .group, .finding, .evidence tr { break-inside: avoid; }
  .group > summary::after { content: none; }
  .badge { border: 1px solid currentColor; }
}
`;

/** Follows the system; a chosen theme wins over it. */
export const pageStyle = [
  `:root { ${light} }`,
  `@media (prefers-color-scheme: dark) { :root { ${dark} } }`,
  `html[data-theme=light] { ${light} }`,
  `html[data-theme=dark] { ${dark} }`,
  base,
  head,
  findings,
  others,
  phone,
  print,
]
  .join("\n")
  .trim();
