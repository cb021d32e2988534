/**
 * For screen and paper; colours keep a contrast of 7 to 1, in the dark too. It is in the page as it is here: where the
 * page is shown within another, that one's policy names it by its hash.
 */
export const previewStyle = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #4a5665; --line: #d5dbe3; --paper: #fff; --back: #eef1f5; --accent: #0b4a8f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf3; --soft: #b4bfcc; --line: #3a4553; --paper: #161d26; --back: #0d1218; --accent: #9cc7ff; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--back); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
header, main > section { max-width: 54rem; margin: 0 auto 1.25rem; }
header { border-left: .3rem solid var(--accent); padding-left: 1rem; }
.form { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .1rem 0; font-size: 1.8rem; line-height: 1.2; }
.kind { margin: 0; color: var(--accent); font-weight: 600; }
main > section { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem 1.5rem; }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; }
.count { display: inline-block; min-width: 1.6em; padding: 0 .4em; border: 1px solid var(--line); border-radius: 1em; color: var(--soft); font-size: .8em; text-align: center; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(10rem, 2fr) 3fr; gap: .25rem 1.25rem; padding: .35rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { display: flex; align-items: baseline; color: var(--soft); }
dd { margin: 0; font-weight: 500; }
.item { flex: 0 0 4.6rem; font-size: .8rem; font-variant-numeric: tabular-nums; }
article { margin-top: 1rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h2 + article { margin-top: 0; padding-top: 0; border-top: 0; }
.none { margin: 0; color: var(--soft); }
blockquote { margin: 0 0 .75rem; padding: 0 0 0 1rem; border-left: .2rem solid var(--accent); }
.hash { margin: 0; color: var(--soft); font-size: .8rem; }
@media (max-width: 36rem) { dl > div { grid-template-columns: 1fr; } }
@page { size: letter; margin: 18mm; }
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --back: #fff; --accent: #000; }
  body { padding: 0; font-size: 10pt; }
  main > section { border: 0; border-radius: 0; padding: 0; }
  header, main > section { max-width: none; }
  h2, h3 { break-after: avoid; }
  article, dl > div { break-inside: avoid; }
}
`;
