import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "../../../stacks/model/project-root";

/** Breaks each arrow once, only for a type: what imports what, and the rule that must refuse it. */
const wrong = [
  ["policy-packs/iam/a.ts", "policy-packs/controls/c.ts", "arrows-from-policy-packs-iam"],
  ["policy-packs/controls/a.ts", "accounts/c.ts", "arrows-from-policy-packs-controls"],
  ["policy-packs/crossguard/a.ts", "policy-packs/one/c.ts", "arrows-from-policy-packs-crossguard"],
  ["policy-packs/one/a.ts", "policy-packs/two/c.ts", "arrows-from-a-pack"],
  ["policy-packs/one/b.ts", "accounts/c.ts", "arrows-from-a-pack"],
  ["accounts/a.ts", "stacks/c.ts", "arrows-from-accounts"],
  ["accounts/b.ts", "config-rules/c.ts", "arrows-from-accounts"],
  ["config-rules/a.ts", "accounts/c.ts", "arrows-from-config-rules"],
  ["workloads/a.ts", "stacks/c.ts", "arrows-from-workloads"],
  ["stacks/a.ts", "cli/c.ts", "arrows-from-stacks"],
] as const;

const right = [
  ["cli/a.ts", "stacks/c.ts"],
  ["stacks/b.ts", "policy-packs/one/c.ts"],
  ["accounts/d.ts", "policy-packs/controls/c.ts"],
  ["policy-packs/controls/d.ts", "policy-packs/iam/c.ts"],
  ["policy-packs/one/d.ts", "policy-packs/crossguard/c.ts"],
] as const;

let tree: string;
/** "from-file rule" for every import that the project's own rules refuse in the tree. */
let refused: string[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "palisade-arrows-"));
  for (const [from, to] of [...wrong, ...right]) {
    const path = `${"../".repeat(from.split("/").length - 1)}${to.replace(/\.ts$/, "")}`;
    write(from, `import type { T } from "${path}";\nexport type U = T;\n`);
    write(to, "export type T = 1;\n");
  }
  write("stacks/x.ts", 'import type { Y } from "./y";\nexport type X = Y | 1;\n');
  write("stacks/y.ts", 'import type { X } from "./x";\nexport type Y = X | 2;\n');
  refused = cruise();
});

afterAll(() => {
  rmSync(tree, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

function cruise(): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(projectRoot(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      join(projectRoot(), ".dependency-cruiser.cjs"),
      "--output-type",
      "json",
      ".",
    ],
    { cwd: tree, encoding: "utf8" },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}

test.each(wrong)("%s may not import %s, not even a type", (from, _, rule) => {
  expect(refused).toContain(`${from} ${rule}`);
});

test("a cycle of type-only imports is refused", () => {
  expect(refused).toContain("stacks/x.ts no-cycles");
});

test("nothing else is refused", () => {
  const expected = [...wrong.map(([from, , rule]) => `${from} ${rule}`), "stacks/x.ts no-cycles"];
  expect(new Set(refused)).toEqual(new Set(expected));
});
