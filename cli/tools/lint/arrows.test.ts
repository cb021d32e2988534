import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

/** Breaks each arrow once, only for a type: what imports what, and the rule that must refuse it. */
const wrong = [
  ["policy-packs/iam/a.ts", "policy-packs/controls/c.ts", "arrows-from-policy-packs-iam"],
  ["policy-packs/controls/a.ts", "accounts/c.ts", "arrows-from-policy-packs-controls"],
  ["policy-packs/crossguard/a.ts", "policy-packs/one/c.ts", "arrows-from-policy-packs-crossguard"],
  ["policy-packs/frameworks/a.ts", "policy-packs/controls/c.ts", "arrows-from-policy-packs-frameworks"],
  ["policy-packs/one/a.ts", "policy-packs/two/c.ts", "arrows-from-a-pack"],
  ["policy-packs/one/b.ts", "accounts/c.ts", "arrows-from-a-pack"],
  ["accounts/a.ts", "stacks/c.ts", "arrows-from-accounts"],
  ["accounts/b.ts", "config-rules/c.ts", "arrows-from-accounts"],
  ["config-rules/a.ts", "accounts/c.ts", "arrows-from-config-rules"],
  ["workloads/a.ts", "stacks/c.ts", "arrows-from-workloads"],
  ["stacks/a.ts", "cli/c.ts", "arrows-from-stacks"],
  ["accounts/e.ts", "accounts/guardrails/c.ts", "arrows-within-accounts-from-its-files"],
  ["accounts/text-files/a.ts", "accounts/c.ts", "arrows-within-accounts-from-text-files"],
  ["accounts/schemas/a.ts", "accounts/organization-files/c.ts", "arrows-within-accounts-from-schemas"],
  [
    "accounts/organization-files/a.ts",
    "accounts/guardrails/c.ts",
    "arrows-within-accounts-from-organization-files",
  ],
  ["accounts/aws-knowledge/a.ts", "accounts/policy-file/c.ts", "arrows-within-accounts-from-aws-knowledge"],
  [
    "accounts/organization-policies/a.ts",
    "accounts/guardrails/c.ts",
    "arrows-within-accounts-from-organization-policies",
  ],
  ["accounts/policy-file/a.ts", "accounts/policy-lint/c.ts", "arrows-within-accounts-from-policy-file"],
  ["accounts/policy-lint/a.ts", "accounts/guardrails/c.ts", "arrows-within-accounts-from-policy-lint"],
  ["accounts/guardrails/a.ts", "accounts/policy-lint/c.ts", "arrows-within-accounts-from-guardrails"],
  ["accounts/somewhere-new/a.ts", "accounts/c.ts", "rooms-of-accounts"],
  ["workloads/boi/domain/a.ts", "workloads/boi/platform/c.ts", "arrows-within-workloads-boi-from-domain"],
  ["workloads/boi/platform/a.ts", "workloads/boi/services/c.ts", "arrows-within-workloads-boi-from-platform"],
  ["workloads/boi/runtime/a.ts", "workloads/boi/services/c.ts", "arrows-within-workloads-boi-from-runtime"],
  [
    "workloads/boi/services/a.ts",
    "workloads/boi/functions/c.ts",
    "arrows-within-workloads-boi-from-services",
  ],
  ["workloads/boi/functions/a.ts", "workloads/boi/dev/c.ts", "arrows-within-workloads-boi-from-functions"],
  ["workloads/boi/web/a.ts", "workloads/boi/dev/c.ts", "arrows-within-workloads-boi-from-web"],
  ["workloads/boi/dev/a.ts", "workloads/boi/c.ts", "arrows-within-workloads-boi-from-dev"],
  ["stacks/e.ts", "stacks/preview/c.ts", "arrows-within-stacks-from-its-files"],
  ["stacks/model/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-model"],
  ["stacks/components/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-components"],
  ["stacks/preview/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-preview"],
  ["stacks/programs/a.ts", "stacks/preview/c.ts", "arrows-within-stacks-from-programs"],
  ["stacks/samples/a.ts", "stacks/preview/c.ts", "arrows-within-stacks-from-samples"],
  ["stacks/standalone/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-standalone"],
  ["stacks/simulated-cloud/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-simulated-cloud"],
  ["stacks/engine/a.ts", "stacks/programs/c.ts", "arrows-within-stacks-from-engine"],
  ["cli/e.ts", "cli/tools/c.ts", "arrows-within-cli-from-its-files"],
  ["cli/terminal/a.ts", "cli/review/c.ts", "arrows-within-cli-from-terminal"],
  ["cli/review/a.ts", "cli/reporters/c.ts", "arrows-within-cli-from-review"],
  ["cli/reporters/a.ts", "cli/commands/c.ts", "arrows-within-cli-from-reporters"],
  ["cli/commands/a.ts", "cli/tools/c.ts", "arrows-within-cli-from-commands"],
] as const;

const right = [
  ["cli/a.ts", "stacks/c.ts"],
  ["stacks/b.ts", "policy-packs/one/c.ts"],
  ["accounts/d.ts", "policy-packs/controls/c.ts"],
  ["policy-packs/controls/d.ts", "policy-packs/iam/c.ts"],
  ["policy-packs/one/d.ts", "policy-packs/crossguard/c.ts"],
  ["policy-packs/crossguard/d.ts", "policy-packs/frameworks/c.ts"],
  ["accounts/guardrails/b.ts", "accounts/text-files/c.ts"],
  ["accounts/guardrails/b.test.ts", "accounts/policy-lint/c.ts"],
  ["workloads/boi/services/b.ts", "workloads/boi/runtime/c.ts"],
  ["stacks/programs/b.ts", "stacks/components/c.ts"],
  ["stacks/components/fixtures/b.ts", "stacks/preview/c.ts"],
  ["cli/tools/b.ts", "cli/commands/c.ts"],
  ["cli/commands/b.ts", "cli/reporters/c.ts"],
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
      join(packageRoot(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      join(packageRoot(), ".dependency-cruiser.cjs"),
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
