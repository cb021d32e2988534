import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { controls } from "../../../policy-packs/controls";
import { isTrue } from "../../../policy-packs/controls/requirements/scalars";
import { requires } from "../../../policy-packs/controls/requirements/requires";
import { exampleControl } from "../../review/preview/example-plan";
import type { Catalogue } from "./pages/catalogue";
import { readCatalogue } from "./read-catalogue";
import { sitePages, writeSite } from "./write-site";

const key = "aws:kms/key:Key";
const control = exampleControl({
  id: "kms-key-good",
  title: "Keys <are> {{good}}",
  planned: requires({ [key]: isTrue("enableKeyRotation") }),
  examples: {
    bad: [
      {
        name: "a | b",
        resources: [{ type: key, name: "data", props: { enableKeyRotation: false, tags: undefined } }],
      },
    ],
    good: [{ name: "c", resources: [{ type: key, props: {} }] }],
  },
});
const small: Catalogue = {
  controls: [{ control, service: "kms" }],
  frameworks: [
    {
      key: "acme-1.0",
      name: "Acme 1.0",
      clauses: [
        { clause: "1", title: "One", controls: ["kms-key-good"] },
        { clause: "2", title: "Two", controls: ["kms-key-good"], partly: "People look at the rest." },
        { clause: "3", title: "Three", controls: [], uncovered: "No API shows it." },
      ],
    },
  ],
};

const page = (path: string) => sitePages(small).find((one) => one.path === path)?.text ?? "";

test("a control's page shows why, what it reads, its clauses and its tested examples", () => {
  expect(page("controls/kms-key-good.md")).toBe(
    `# Keys &#60;are&#62; &#123;&#123;good&#125;&#125;

<code v-pre>kms-key-good</code>, **high**, [kms](/services/kms)

A bad key opens the wrong door.

**Remedy:** Set good: true.

## Where it is enforced

- planned: aws:kms/key:Key

## Properties that it reads

- <code v-pre>aws:kms/key:Key</code>: <code v-pre>enableKeyRotation</code>

## Clauses

| framework | clause | title |
| --- | --- | --- |
| [Acme 1.0](/frameworks/acme-1-0) | 1 | One |
| [Acme 1.0](/frameworks/acme-1-0) | 2 | Two |

## Examples that fail

**a \\| b**

\`\`\`\`ts
new aws.kms.Key("data", { enableKeyRotation: false, tags: undefined });
\`\`\`\`

## Examples that pass

**c**

\`\`\`\`ts
new aws.kms.Key("example-0");
\`\`\`\`
`,
  );
});

test("a framework's page shows every clause: held, partly or not machine-checkable", () => {
  const text = page("frameworks/acme-1-0.md");
  expect(text).toContain("| 1 | One | held | [<code v-pre>kms-key-good</code>](/controls/kms-key-good) |");
  expect(text).toMatch(/\| 2 \| Two \| partly \| .*kms-key-good\), People look at the rest\. \|/);
  expect(text).toContain("| 3 | Three | not machine-checkable | No API shows it. |");
  expect(page("index.md")).toContain("| [Acme 1.0](/frameworks/acme-1-0) | 1 | 1 | 1 |");
});

describe("the site of the catalogue", () => {
  const catalogue = readCatalogue(packageRoot());
  const pages = sitePages(catalogue);
  const paths = new Set(pages.map(({ path }) => `/${path.replace(/\.md$/, "")}`));

  test("has a page for each control, and each clause of each framework", () => {
    for (const { id } of controls) expect(paths).toContain(`/controls/${id}`);
    for (const { key: name, clauses } of catalogue.frameworks) {
      const text =
        pages.find(({ path }) => path === `frameworks/${name.replaceAll(".", "-")}.md`)?.text ?? "";
      expect(text.split("\n").filter((line) => /^\| (?!clause |---)/.test(line))).toHaveLength(
        clauses.length,
      );
    }
  });

  test("has no link that leads nowhere, and no template in a text", () => {
    for (const { path, text } of pages) {
      for (const [, link = ""] of text.matchAll(/\]\((\/[^)#]*)\)/g))
        expect([path, link === "/" || paths.has(link)]).toEqual([path, true]);
      expect(text.replace(/^````ts\n[^]*?^````/gm, "")).not.toContain("{{");
    }
  });
});

test("the pages and the generator's configuration replace what was there", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    writeFileSync(join(folder, "old.md"), "");
    writeSite(folder, small, "1.0.0");
    expect(existsSync(join(folder, "old.md"))).toBe(false);
    expect(readFileSync(join(folder, ".vitepress/config.mjs"), "utf8")).toContain('"/frameworks/acme-1-0"');
    expect(readFileSync(join(folder, "index.md"), "utf8")).toContain("# Controls");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
