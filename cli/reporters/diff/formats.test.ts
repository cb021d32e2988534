import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { exampleFinding } from "../../review/report/example-report";
import type { Diff } from "../../review/diff/diff";
import { diffOf } from "../../review/diff/diff-of";
import {
  examplePreview as preview,
  exampleSavedResource as resource,
} from "../../review/diff/example-preview";
import type { SavedPreview } from "../../review/saved-preview/saved-preview";
import { packageRoot } from "../../../accounts/package-root";
import { diffHtml } from "./html";
import { diffJson } from "./json";
import { diffMarkdown, longestComment } from "./markdown";
import { diffText } from "./text";

const schema = JSON.parse(
  readFileSync(join(packageRoot(), "cli/review/schemas/diff.schema.json"), "utf8"),
) as object;
const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const compared = (base: SavedPreview, head: SavedPreview): Diff =>
  diffOf({ label: "main", preview: base }, { label: "working tree", preview: head });

const policy = (principal: unknown, effect = "Allow") =>
  resource({
    type: "aws:s3/bucketPolicy:BucketPolicy",
    inputs: {
      bucket: "b",
      policy: JSON.stringify({
        Statement: [
          {
            Sid: "S",
            Effect: effect,
            Principal: principal,
            Action: "s3:GetObject",
            Resource: "*",
            Condition: { Bool: { k: "true" } },
          },
        ],
      }),
    },
  });

const nasty = "</details><script>alert(1)</script> [x](http://evil.example) @someone `code` \u001b[31m\u202e";

const full = compared(
  preview(
    [
      policy({ AWS: "111122223333" }),
      resource({ inputs: { a: 1, s: { $secret: { digest: "1" } } } }),
      resource({ name: "old" }),
    ],
    { findings: [exampleFinding(), exampleFinding({ urn: "gone", control: "c" })] },
    { baseline: [] },
  ),
  preview(
    [
      policy("*"),
      resource({ inputs: { a: { $unknown: "r" }, s: { $secret: { digest: "2" } } } }),
      resource({ name: nasty, stack: "organization", inputs: { list: ["x"] } }),
      resource({ type: "aws:kms/key:Key", inputs: { policy: { $unknown: "r" } } }),
    ],
    {
      findings: [exampleFinding(), exampleFinding({ urn: "new", name: nasty, messages: [nasty] })],
      catalogue: [],
      failures: [{ stack: "log", message: "boom", source: null }],
    },
    { baseline: [{ expires: "2027-02-21", fingerprint: "f", control: "c", where: nasty }] },
  ),
);
const none = compared(preview([]), preview([]));
const many = compared(
  preview([]),
  preview(
    Array.from({ length: 3000 }, (_, i) =>
      resource({ type: `aws:s3/bucket:Bucket${String(i)}`, name: `bucket-${String(i)}` }),
    ),
  ),
);

test.each([
  ["everything there is", full],
  ["nothing", none],
])("the schema describes a diff of %s", (_, diff) => {
  valid(JSON.parse(diffJson(diff)));
  expect(valid.errors).toBeNull();
});

test.each<[string, object]>([
  ["a property that it does not name", { inputs: {} }],
  [
    "a secret that is shown",
    { organization: [{ path: "p", before: { is: "secret", value: "x" }, after: { is: "absent" } }] },
  ],
])("the schema refuses %s", (_, more) => {
  expect(valid({ ...(JSON.parse(diffJson(none)) as object), ...more })).toBe(false);
});

test("no change is said in one line", () => {
  expect(diffText(none, { colour: false, columns: 100 })).toBe(
    "no change between main and working tree: 0 resources compared\n",
  );
});

test("the text tells the worst first and the verdict last, and nothing in it steers a terminal", () => {
  const lines = diffText(full, { colour: false, columns: 100 }).trimEnd().split("\n");
  expect(lines[0]).toBe("Look at first");
  expect(lines[1]).toContain("CRITICAL could not be previewed in working tree");
  expect(lines.at(-1)).toMatch(/^main → working tree: resources .*1 stack not compared/);
  expect(lines.join("\n")).not.toMatch(/[\u001b\u202e]/);
});

test("a program's words are neither markup nor a mention in markdown", () => {
  const text = diffMarkdown(full);
  expect(text).not.toMatch(/<script|\[x\]\(|@someone|http:\/\/|[\u001b\u202e]/);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).toContain("**critical**");
});

test("markdown fits a comment, is cut between entries, and says so", () => {
  const text = diffMarkdown(many);
  expect(text.length).toBeLessThanOrEqual(longestComment);
  expect(text.length).toBeGreaterThan(longestComment * 0.9);
  expect(text).toMatch(/… and \d+ more\n[^]*Cut here/);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

test("the HTML is one file that loads and runs nothing", () => {
  const html = diffHtml(full);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|src=|href=|url\(|[\u001b\u202e]/);
  expect(html).toContain("&lt;script&gt;");
});

test("every format names what the change brings that no control looks at, and how much is not looked at", () => {
  const uncovered = {
    type: "aws:dax/cluster:Cluster",
    count: 2,
    because: "no-control",
    meant: null,
  } as const;
  const counted = preview([resource({ type: uncovered.type })], {
    coverage: { resources: 5, judged: 3, harmless: 0, properties: [], uncovered: [uncovered] },
  });
  const diff = compared(preview([]), counted);
  for (const format of [
    diffText(diff, { colour: false, columns: 100 }),
    diffMarkdown(diff).replaceAll("\\", ""),
    diffHtml(diff),
    diffJson(diff),
  ])
    expect(format).toMatch(
      /2 of 5 resources were not looked at[^]*aws:dax\/cluster:Cluster|aws:dax\/cluster:Cluster[^]*2 of 5 resources were not looked at/,
    );
  valid(JSON.parse(diffJson(diff)));
  expect(valid.errors).toBeNull();
});
