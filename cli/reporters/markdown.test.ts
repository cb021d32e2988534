import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { markdown } from "./markdown";

const link = ({ file, line }: { readonly file: string; readonly line: number }) =>
  `https://x.example/${file}#L${String(line)}`;
const renderedMarkdown = (given: Partial<Report>, limit?: number) =>
  markdown(exampleReport(given), { link }, limit);

test("a clean report is its verdict and the accounts, folded", () => {
  expect(renderedMarkdown({})).toBe(`<!-- palisade:preview:acme -->

**✅ clean: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 0 findings (1.9 s)**

<details><summary>2 accounts</summary>

| account | id | unit | resources | findings |
| --- | --- | --- | ---: | --- |
| \`management\` | \`111122223333\` |  | 1 |  |
| \`boi-production\` | to be vended | \`Workloads/Production\` | 1 |  |

</details>

<sub>Palisade 0.1.0 on acme; fails from low upwards</sub>
`);
});

test("the worst comes first, with its line, and why is folded", () => {
  const findings = [
    exampleFinding(),
    exampleFinding({ control: "other", severity: "critical", source: null }),
  ];
  expect(renderedMarkdown({ findings })).toContain(`### 🟥 Critical: 1

**other** \`other\`

- \`data\` · \`boi-production\` · \`us-east-1\` · \`stack boi\`<br>enableKeyRotation must be true

### 🟨 Medium: 1

**Symmetric KMS keys rotate every year** \`kms-key-rotated\`

- [\`stacks/programs/boi.ts:12\`](https://x.example/stacks/programs/boi.ts#L12) \`data\` · \`boi-production\` · \`us-east-1\` · \`stack boi\`<br>enableKeyRotation must be true

<details><summary>Why, and what to do</summary>

A key that never changes turns one leak into many.

**Remedy:** Set enableKeyRotation: true.

FSBP KMS.4 · CIS AWS 3.0/3.6

</details>
`);
});

test("what does not fail the run is folded, however severe", () => {
  const text = renderedMarkdown({
    failOn: "critical",
    findings: [
      exampleFinding({ severity: "high", consequence: "warn", status: "undetermined" }),
      exampleFinding({ severity: "low" }),
    ],
  });
  expect(text).toMatch(/### 🟦 Low: 1[^]*<details><summary>1 finding that does not fail the run \(1 high\)/);
  expect(text).toContain("<br>undetermined: enableKeyRotation");
  expect(text).not.toContain("High: ");
});

test("a missing resource, a stack that could not run and equal notes are told", () => {
  const note = { message: "aws:x/getY is not known", stack: "a" };
  const text = renderedMarkdown({
    findings: [exampleAbsence()],
    failures: [{ stack: "boi", message: "TypeError: x", source: { file: "a.ts", line: 7, column: 1 } }],
    notes: [note, { ...note, stack: "b" }],
  });
  expect(text).toContain("**⛔ could not run");
  expect(text).toContain(
    "### Could not run\n\n- `boi` at [`a.ts:7`](https://x.example/a.ts#L7): TypeError: x\n",
  );
  expect(text).toContain("boi.yaml#L1) `boi-production`<br>no aws:kms");
  expect(text).toContain("<details><summary>1 note</summary>\n\n- aws:x/getY is not known (2 stacks)\n");
});

test("nothing that a program names is markup, or pings anybody", () => {
  const evil = "](javascript:x) `</details><img src=x onerror=alert(1)> @octocat |\n\n# big";
  const text = renderedMarkdown({
    organization: { name: `--> ${evil}`, directory: "x" },
    accounts: [{ id: "1", name: evil, unit: evil, vended: true, stacks: [] }],
    findings: [exampleFinding({ name: evil, accountName: evil, messages: [evil] })],
    notes: [{ stack: evil, message: evil }],
    failures: [{ stack: evil, message: evil, source: null }],
  });
  const outsideOfCode = text.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  expect(outsideOfCode).not.toMatch(
    /(?<!\\)<(?!\/?(details|summary|sub|br)>|!-- palisade:preview:[a-z0-9-]+ -->)/,
  );
  expect(outsideOfCode).not.toMatch(/@octocat|^# big|(?<!\\)\]\(javascript/m);
});

test("what does not fit is counted, the worst stays", () => {
  const findings = Array.from({ length: 3000 }, (_, index) =>
    exampleFinding({ name: `key-${String(index)}`, severity: index === 2999 ? "critical" : "low" }),
  );
  const text = renderedMarkdown({ findings });
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text.length).toBeGreaterThan(59_000);
  const shownKeys = text.match(/`key-\d+`/g) ?? [];
  expect(shownKeys[0]).toBe("`key-2999`");
  const left = 3000 - shownKeys.length;
  expect(text).toContain(
    `**… and ${left.toLocaleString("en-US")} more findings** (${String(left)} low), which do not fit in here.`,
  );
});

test("however much there is of everything, it fits", () => {
  const many = Array.from({ length: 400 }, (_, index) => "<".repeat(2000) + String(index));
  const text = renderedMarkdown({
    accounts: many.map((name) => ({ id: name, name, unit: name, vended: false, stacks: [] })),
    notes: many.map((name) => ({ stack: name, message: name })),
    failures: many.map((name) => ({
      stack: name,
      message: name,
      source: { file: name, line: 1, column: 1 },
    })),
    findings: many.map((name) => exampleFinding({ name, messages: [name] })),
  });
  expect(text.length).toBeLessThanOrEqual(65_536);
});
