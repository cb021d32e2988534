import { createHash } from "node:crypto";
import { exampleAbsence, exampleFinding, exampleReport } from "../../review/report/example-report";
import type { Report } from "../../review/report/report";
import { html } from "./html";
import type { PageData } from "./page/data";

const link = ({ file, line }: { readonly file: string; readonly line: number }) =>
  `https://x.example/${file}#L${String(line)}`;
const page = (given: Partial<Report> = {}) => html(exampleReport(given), { link });
const data = (text: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(text)?.[1] ?? "") as PageData;
const evil = `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>"'&\u202e\u0000`;

test("nothing but the page's own style and script may run, and nothing may be reached", () => {
  const text = page({
    organization: { name: evil, directory: evil },
    findings: [exampleFinding({ name: evil })],
  });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
  const hash = (part: string | undefined) =>
    `'sha256-${createHash("sha256")
      .update(part ?? "")
      .digest("base64")}'`;
  expect(policy).toBe(
    [
      "default-src 'none'",
      `style-src ${hash(/<style>([^]*?)<\/style>/.exec(text)?.[1])}`,
      `script-src ${hash(/<script>([^]*?)<\/script>/.exec(text)?.[1])}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
  );
  const markup = text.replace(/(<(?:script|style)[^>]*>)[^]*?(<\/(?:script|style)>)/g, "$1$2");
  expect(markup).not.toMatch(/<[^>]*\s(src|href|style|on\w+)=/);
  expect(markup.length).toBeLessThan(1500);
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(text.match(/<\/script/g)).toHaveLength(2);
  expect(text).not.toContain("<!--");
  expect(data(text).findings[0]?.name).toBe(evil.replace("\u202e\u0000", "U+202EU+0000"));
});

test("the page is given what it shows, and no resource", () => {
  const note = { message: "aws:x/getY is not known", stack: "a" };
  const text = page({
    findings: [exampleFinding(), exampleAbsence({ source: null })],
    notes: [note, { ...note, stack: "b" }, note],
    failures: [{ stack: "boi", message: "it threw", source: { file: "a.ts", line: 1, column: 2 } }],
  });
  expect(data(text)).toMatchObject({
    outcome: "could not run",
    findings: [
      {
        source: {
          place: "stacks/programs/boi.ts:12:3",
          link: "https://x.example/stacks/programs/boi.ts#L12",
        },
      },
      { source: null },
    ],
    controls: [{ id: "kms-key-rotated", frameworks: ["FSBP", "CIS AWS 3.0"], verdicts: 1234 }],
    failures: [{ source: { place: "a.ts:1:2" } }],
    notes: [{ message: note.message, stacks: ["a", "b"] }],
  });
  expect(data(text)).not.toHaveProperty("resources");
});

test("who cannot run scripts still reads the verdict", () => {
  expect(page()).toMatch(/<div id="app"><p>clean: 1 resource .*<\/p><noscript>/);
});
