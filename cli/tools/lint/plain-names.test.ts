import { RuleTester, type Rule } from "eslint";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parser } from "typescript-eslint";
import { packageRoot } from "../../../accounts/package-root";

interface BannedWord {
  readonly words: string;
  readonly instead: string;
}

interface BannedWords {
  readonly inNames: readonly BannedWord[];
  readonly inProse: readonly BannedWord[];
  readonly ofFunctions: readonly string[];
}

const folder = join(packageRoot(), "cli/tools/lint");
/* eslint-disable @typescript-eslint/no-require-imports -- what the lint itself loads, which is not compiled */
const rule = require(join(folder, "plain-names.js")) as Rule.RuleModule;
const { inNames, inProse, ofFunctions } = require(join(folder, "banned-words.js")) as BannedWords;
/* eslint-enable @typescript-eslint/no-require-imports */

const camelCase = (words: string) => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
const invalid = (code: string, messageId: string, filename = "accounts/guardrails/a.ts") => ({
  code,
  filename: join(packageRoot(), filename),
  errors: [{ messageId }],
});

new RuleTester({ languageOptions: { parser } }).run("plain-names", rule, {
  valid: [
    "const reported = 1;",
    // Whole words only: "restless" and "soldSeparately" hold two of them.
    "const restless = 1, soldSeparately = 2, amendment = 3;",
    // A name that a module elsewhere has given.
    "read().told;",
    "const { edge: policies } = read(); policies();",
    'import { nobody as noOne } from "elsewhere"; noOne();',
    "// What is said here in a comment may be told.",
    'const text = "lest"; const found = 1; const { shown } = report;',
    { code: "const edge = 1, refused = 2;", filename: join(packageRoot(), "workloads/boi/a.ts") },
    { code: "export const a = 1;", filename: join(packageRoot(), "stacks/programs/boi-edge.ts") },
  ],
  invalid: [
    ...inNames.map(({ words }) => invalid(`const a${camelCase(` ${words}`)}B = 1;`, "name")),
    ...inNames.map(({ words }) =>
      invalid("", "file", `accounts/guardrails/a-${words.replace(" ", "-")}/b.ts`),
    ),
    ...ofFunctions
      .filter((name) => name !== "told")
      .flatMap((name) => [
        invalid(`export function ${name}() {}`, "function"),
        invalid(`const ${name} = () => 1;`, "function"),
      ]),
    ...inProse.flatMap(({ words }) => [
      invalid(`// What, ${words}, is so.`, "prose"),
      invalid(`/** It is\n * ${words}. */\nconst a = 1;`, "prose"),
      invalid(`test("what ${words} is", () => {});`, "prose"),
      invalid(`test.each([1])("what ${words} is %s", () => {});`, "prose"),
      invalid(`describe.skip(\`\${a} ${words}\`, () => {});`, "prose"),
    ]),
    invalid("interface Case { readonly letThrough: string }", "name"),
    invalid("const record = { letThrough: 1 };", "name"),
    invalid("class Rollout { #goneOn = false }", "name"),
    invalid("type World = 1; type Other = World;", "name"),
    invalid('import { nobody } from "elsewhere"; nobody();', "name"),
    invalid("const ATTACHED_EDGE = 1;", "name", "accounts/a.ts"),
  ],
});

test("every word comes with what to write instead, and none is banned twice", () => {
  for (const { instead } of [...inNames, ...inProse]) expect(instead).not.toBe("");
  for (const list of [inNames, inProse])
    expect(new Set(list.map(({ words }) => words)).size).toBe(list.length);
});

test("the project is checked by it", () => {
  expect(readFileSync(join(packageRoot(), "eslint.config.js"), "utf8")).toContain(
    '"palisade/plain-names": "error"',
  );
});
