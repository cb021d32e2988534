import { join, resolve } from "node:path";

interface Generated {
  readonly problems: readonly string[];
  readonly source: string;
}
type ClausesModule = (
  files: readonly { readonly file: string; readonly text: string }[],
  controls: readonly { readonly id: string; readonly file: string }[],
) => Generated;

/** Plain JavaScript is not compiled: it lies where its source does. */
const folder = resolve(__dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1"));
// eslint-disable-next-line @typescript-eslint/no-require-imports -- as the set-up loads it
const { clausesModule } = require(join(folder, "clauses-module.js")) as { clausesModule: ClausesModule };

const controls = ["bucket-closed", "key-rotated"].map((id) => ({ id, file: `controls/${id}.ts` }));

const generated = (...texts: readonly string[]) =>
  clausesModule(
    texts.map((text, index) => ({ file: `${"ab".charAt(index)}.yaml`, text })),
    controls,
  );

const heading = 'framework: Example\nprefix: "EX "\norder: 1\nclauses:\n';
const both = `${heading}  "1":\n    title: All is well\n    controls: [bucket-closed, key-rotated]\n`;

test("the clauses of a control are listed by framework, then as in the framework's file", () => {
  const first = `framework: First\nprefix: "F/"\norder: 0\nclauses:
  "9": { title: Nine, controls: [key-rotated] }
  "10": { title: Ten, controls: [key-rotated] }
`;
  const { problems, source } = generated(both, first);
  expect(problems).toEqual([]);
  expect(source).toContain('"bucket-closed": [\n    "EX 1"\n  ]');
  expect(source).toContain('"key-rotated": [\n    "F/9",\n    "F/10",\n    "EX 1"\n  ]');
});

test("a clause that no control can hold says why", () => {
  const text = `${both}  "2":\n    title: The door is locked\n    uncovered: No cloud has a door.\n`;
  expect(generated(text).problems).toEqual([]);
});

test.each([
  [
    "an unknown control",
    `${both}      - x\n`.replace(
      "[bucket-closed, key-rotated]",
      "\n      - bucket-closed\n      - key-rotated",
    ),
    "a.yaml:10:9: there is no control x",
  ],
  [
    "a clause twice",
    `${both}  "1":\n    title: Again\n    controls: [key-rotated]\n`,
    "a.yaml:8:3: Map keys",
  ],
  [
    "a control twice in a clause",
    both.replace("key-rotated]", "key-rotated, key-rotated]"),
    "a.yaml:7:44: the control key-rotated is listed twice for 1",
  ],
  [
    "a control without a clause",
    both.replace(", key-rotated", ""),
    "controls/key-rotated.ts:1:1: no framework lists key-rotated",
  ],
  ["a clause without a title", both.replace("title", "titel"), 'a.yaml:6:5: the clause 1 takes no "titel"'],
  ["an empty title", both.replace("All is well", '""'), "a.yaml:6:12: title must be a text"],
  ["no controls and no reason", `${both}  "2":\n    title: Two\n`, "a.yaml:8:3: the clause 2 needs either"],
  [
    "controls and a reason against any",
    `${both}    uncovered: None.\n`,
    "a.yaml:5:3: the clause 1 needs either controls, or",
  ],
  [
    "an empty list",
    `${both}  "2":\n    title: Two\n    controls: []\n`,
    "a.yaml:10:15: the controls of 2 must",
  ],
  ["a clause of nothing", `${both}  "2":\n`, "a.yaml:8:7: the clause 2 must be a map"],
  ["no prefix", both.replace('prefix: "EX "\n', ""), 'a.yaml:1:1: a framework needs "prefix"'],
  ["an order in words", both.replace("order: 1", "order: first"), "a.yaml:3:8: order must be a whole number"],
  ["no YAML", "framework: [", "a.yaml:1:13: "],
])("%s is a problem with its place", (_, text, problem) => {
  expect(generated(text).problems.join("\n")).toContain(problem);
});

test("two frameworks share neither prefix nor place in the order", () => {
  expect(generated(both, both).problems).toEqual([
    "b.yaml:1:1: another framework has the same order, 1",
    "b.yaml:1:1: another framework has the same prefix, EX ",
  ]);
});
