import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

/** Runs the lint over a tree in which each file imports the other one, and gives its exit code and what it reports. */
function lint(imports: readonly (readonly [from: string, to: string])[]) {
  const tree = mkdtempSync(join(tmpdir(), "palisade-folders-"));
  try {
    const text = new Map(imports.flatMap(([, to]) => [[to, ""]] as [string, string][]));
    for (const [from, to] of imports) {
      const path = `${"../".repeat(from.split("/").length - 1)}${to.replace(/\.ts$/, "")}`;
      text.set(from, `${text.get(from) ?? ""}import type { T } from "${path}";\n`);
    }
    for (const [file, content] of text) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), content);
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(packageRoot(), "cli/tools/lint/folder-cycles.js"), tree],
      { encoding: "utf8" },
    );
    return { status, stderr };
  } finally {
    rmSync(tree, { recursive: true });
  }
}

test.each([
  [
    "two folders side by side",
    [
      ["cli/a/one.ts", "cli/b/two.ts"],
      ["cli/b/three.ts", "cli/a/four.ts"],
    ],
  ],
  [
    "a folder and the one that holds it",
    [
      ["cli/one.ts", "cli/a/two.ts"],
      ["cli/a/three.ts", "cli/four.ts"],
    ],
  ],
  [
    "two rooms, by way of folders within them that do not",
    [
      ["stacks/a/x/one.ts", "stacks/b/x/two.ts"],
      ["stacks/b/y/three.ts", "stacks/a/y/four.ts"],
    ],
  ],
  [
    "three folders in a circle",
    [
      ["cli/a/one.ts", "cli/b/two.ts"],
      ["cli/b/three.ts", "cli/c/four.ts"],
      ["cli/c/five.ts", "cli/a/six.ts"],
    ],
  ],
] as const)("%s may not import each other, not even types", (_, imports) => {
  const { status, stderr } = lint(imports);
  expect(status).toBe(1);
  for (const [from, to] of imports) expect(stderr).toContain(`${from} imports ${to}`);
});

test.each([
  ["one imports the other", [["cli/a/one.ts", "cli/b/two.ts"]]],
  [
    "only a test imports back",
    [
      ["cli/a/one.ts", "cli/b/two.ts"],
      ["cli/b/three.test.ts", "cli/a/four.ts"],
    ],
  ],
  [
    "only a fixture or an example imports back",
    [
      ["cli/a/one.ts", "cli/b/two.ts"],
      ["cli/b/fixtures/three.ts", "cli/a/four.ts"],
      ["cli/b/example-five.ts", "cli/a/four.ts"],
    ],
  ],
  [
    "two files of one folder import a third",
    [
      ["cli/a/one.ts", "cli/a/three.ts"],
      ["cli/a/two.ts", "cli/a/three.ts"],
    ],
  ],
] as const)("nothing is reported where %s", (_, imports) => {
  expect(lint(imports)).toEqual({ status: 0, stderr: "" });
});

test("npm run lint runs it", () => {
  const { scripts } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(Object.values(scripts).join("\n")).toContain("node cli/tools/lint/folder-cycles.js");
});
