import compiler from "typescript";
import { editedSource, type SourceEdit } from "./edit-source";
import type { Value } from "./spelling";

type Place = "new" | "super";

/** The edit of the first call of the kind in a text. */
function edit(text: string, change: SourceEdit["change"], at: Place | number = "new", className = "Bucket") {
  const position = typeof at === "number" ? at : new RegExp(`\\b${at}\\b(?=[ (])`).exec(text)?.index;
  if (position === undefined) throw new Error("no such call in the text");
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, className, change };
}

const set = (path: string, value: Value = true) => ({ path: path.split("."), value });

/** The text after one edit, or why there is none. */
function edited(text: string, change: SourceEdit["change"], at?: Place): string {
  const done = editedSource(compiler, "index.ts", text, [edit(text, change, at)]);
  return done.refusals[0] ?? done.text;
}

test.each<[string, string, SourceEdit["change"], string]>([
  ["arguments left out", `new s3.Bucket("b");`, set("a"), `new s3.Bucket("b", { a: true });`],
  ["and a comma", `new s3.Bucket(\n  "b",\n);`, set("a"), `new s3.Bucket(\n  "b", { a: true },\n);`],
  ["undefined", `new s3.Bucket("b", undefined, o);`, set("a"), `new s3.Bucket("b", { a: true }, o);`],
  ["an empty object", `new s3.Bucket("b", {}, o);`, set("a"), `new s3.Bucket("b", { a: true }, o);`],
  ["an object of spaces", `new s3.Bucket("b", {\n});`, set("a"), `new s3.Bucket("b", { a: true });`],
  [
    "a comment alone",
    `new s3.Bucket("b", { /* none */ });`,
    set("a"),
    `new s3.Bucket("b", { /* none */ a: true });`,
  ],
  [
    "a comment on a line of its own",
    `new s3.Bucket("b", {\n  // none\n});`,
    set("a"),
    `new s3.Bucket("b", {\n  // none\n  a: true,\n});`,
  ],
  ["one line", `new s3.Bucket("b", { x: 1 });`, set("a"), `new s3.Bucket("b", { x: 1, a: true });`],
  ["without spaces", `new s3.Bucket("b", {x: 1});`, set("a"), `new s3.Bucket("b", {x: 1, a: true});`],
  [
    "one line with a comma",
    `new s3.Bucket("b", {x: 1,});`,
    set("a"),
    `new s3.Bucket("b", {x: 1, a: true,});`,
  ],
  [
    "lines with a comma",
    `new s3.Bucket("b", {\n  x: 1,\n});`,
    set("a"),
    `new s3.Bucket("b", {\n  x: 1,\n  a: true,\n});`,
  ],
  [
    "lines without one",
    `new s3.Bucket("b", {\n\tx: 1\n});`,
    set("a"),
    `new s3.Bucket("b", {\n\tx: 1,\n\ta: true\n});`,
  ],
  [
    "a comment after the comma",
    `new s3.Bucket("b", {\n  x: 1, // one, {\n});`,
    set("a"),
    `new s3.Bucket("b", {\n  x: 1, // one, {\n  a: true,\n});`,
  ],
  [
    "a comment without a comma",
    `new s3.Bucket("b", {\n  x: 1 // one\n});`,
    set("a"),
    `new s3.Bucket("b", {\n  x: 1, // one\n  a: true\n});`,
  ],
  [
    "Windows line ends",
    `new s3.Bucket("b", {\r\n  x: 1,\r\n});\r\n`,
    set("a"),
    `new s3.Bucket("b", {\r\n  x: 1,\r\n  a: true,\r\n});\r\n`,
  ],
  [
    "single quotes",
    `new s3.Bucket('b', { x: 'y' });`,
    set("a", "it's"),
    `new s3.Bucket('b', { x: 'y', a: 'it\\'s' });`,
  ],
  ["quoted keys", `new s3.Bucket("b", { "x": 1 });`, set("a"), `new s3.Bucket("b", { "x": 1, "a": true });`],
  ["a key that needs quotes", `new s3.Bucket("b", {});`, set("a-b"), `new s3.Bucket("b", { "a-b": true });`],
  ["a value", `new s3.Bucket("b", { a: false, x: 1 });`, set("a"), `new s3.Bucket("b", { a: true, x: 1 });`],
  ["by a quoted key", `new s3.Bucket("b", { "a": !1 });`, set("a"), `new s3.Bucket("b", { "a": true });`],
  [
    "by a computed literal",
    `new s3.Bucket("b", { ["a"]: null });`,
    set("a"),
    `new s3.Bucket("b", { ["a"]: true });`,
  ],
  [
    "as const",
    `new s3.Bucket("b", { a: "x" as const });`,
    set("a", "y"),
    `new s3.Bucket("b", { a: "y" as const });`,
  ],
  ["a negative number", `new s3.Bucket("b", { a: -1 });`, set("a", 7), `new s3.Bucket("b", { a: 7 });`],
  [
    "a list of texts",
    `new s3.Bucket("b", { a: ["x"] });`,
    set("a", ["y", "z"]),
    `new s3.Bucket("b", { a: ["y", "z"] });`,
  ],
  ["what it is already", `new s3.Bucket("b", { a: true });`, set("a"), `new s3.Bucket("b", { a: true });`],
  [
    "a spread before",
    `new s3.Bucket("b", { ...x, a: false });`,
    set("a"),
    `new s3.Bucket("b", { ...x, a: true });`,
  ],
  ["after a spread", `new s3.Bucket("b", { ...x });`, set("a"), `new s3.Bucket("b", { ...x, a: true });`],
  ["a block", `new s3.Bucket("b", {});`, set("a.b.c"), `new s3.Bucket("b", { a: { b: { c: true } } });`],
  [
    "in a block",
    `new s3.Bucket("b", { a: { x: 1 } });`,
    set("a.b.c"),
    `new s3.Bucket("b", { a: { x: 1, b: { c: true } } });`,
  ],
  [
    "a list of one block",
    `new s3.Bucket("b", { a: [{ b: false }] });`,
    set("a.b"),
    `new s3.Bucket("b", { a: [{ b: true }] });`,
  ],
  [
    "an undefined block",
    `new s3.Bucket("b", { a: undefined });`,
    set("a.b"),
    `new s3.Bucket("b", { a: { b: true } });`,
  ],
  [
    "a constant",
    `const args: Args = { a: false } as const;\nnew s3.Bucket("b", args);`,
    set("a"),
    `const args: Args = { a: true } as const;\nnew s3.Bucket("b", args);`,
  ],
  [
    "the nearest constant of the name",
    `const args = {};\nfunction f() {\n  const args = { a: false };\n  new s3.Bucket("b", args);\n}`,
    set("a"),
    `const args = {};\nfunction f() {\n  const args = { a: true };\n  new s3.Bucket("b", args);\n}`,
  ],
  [
    "a constant block",
    `const block = { b: false };\nnew s3.Bucket("b", { a: block });`,
    set("a.b"),
    `const block = { b: true };\nnew s3.Bucket("b", { a: block });`,
  ],
  [
    "satisfies",
    `new s3.Bucket("b", { a: false } satisfies Args);`,
    set("a"),
    `new s3.Bucket("b", { a: true } satisfies Args);`,
  ],
  [
    "an import under another name",
    `import { Bucket as B } from "@pulumi/aws/s3";\nnew B("b", {});`,
    set("a"),
    `import { Bucket as B } from "@pulumi/aws/s3";\nnew B("b", { a: true });`,
  ],
  [
    "a name that require gives",
    `const { Bucket: B } = require("@pulumi/aws/s3");\nnew B("b", {});`,
    set("a"),
    `const { Bucket: B } = require("@pulumi/aws/s3");\nnew B("b", { a: true });`,
  ],
  ["by index", `new aws["s3"]["Bucket"]("b", {});`, set("a"), `new aws["s3"]["Bucket"]("b", { a: true });`],
  [
    "through any",
    `new (aws.s3 as any).Bucket("b", {});`,
    set("a"),
    `new (aws.s3 as any).Bucket("b", { a: true });`,
  ],
])("%s: the property is set, and all else stays as it is", (_, text, change, expected) => {
  expect(edited(text, change)).toBe(expected);
});

test("a class that extends the resource's sets it in its call of super", () => {
  const text = `class Store extends s3.Bucket {\n  constructor(name) {\n    super(name, { x: 1 });\n  }\n}`;
  expect(edited(text, set("a"), "super")).toBe(text.replace("x: 1", "x: 1, a: true"));
});

test.each<[string, string, SourceEdit["change"], string]>([
  [
    "a spread after",
    `new s3.Bucket("b", { a: false, ...x });`,
    set("a"),
    "a may come from what is spread after it",
  ],
  [
    "a block from a spread",
    `new s3.Bucket("b", { ...x });`,
    set("a.b"),
    "a may come from what is spread into the arguments",
  ],
  ["a computed value", `new s3.Bucket("b", { a: isIt() });`, set("a"), "a is computed: isIt()"],
  ["a template", "new s3.Bucket('b', { a: `${x}` });", set("a"), "a is computed: `${x}`"],
  [
    "a list with a computed element",
    `new s3.Bucket("b", { a: [x] });`,
    set("a", ["y"]),
    "a is computed: [x]",
  ],
  ["a shorthand", `new s3.Bucket("b", { a });`, set("a"), "a is computed: a"],
  [
    "a getter",
    `new s3.Bucket("b", { get a() { return 1; } });`,
    set("a"),
    "a is computed: get a() { return 1; }",
  ],
  ["a computed key", `new s3.Bucket("b", { [k]: 1 });`, set("a"), "a may be one of the computed keys"],
  ["a computed block", `new s3.Bucket("b", { a: make() });`, set("a.b"), "a is computed: make()"],
  [
    "several blocks",
    `new s3.Bucket("b", { a: [{}, {}] });`,
    set("a.b"),
    "a is a list, and which element to change is not clear",
  ],
  [
    "an empty list of blocks",
    `new s3.Bucket("b", { a: [] });`,
    set("a.b"),
    "a is a list, and which element to change is not clear",
  ],
  [
    "arguments from a call",
    `new s3.Bucket("b", args());`,
    set("a"),
    "the arguments object is computed: args()",
  ],
  [
    "a parameter",
    `const f = (args) => new s3.Bucket("b", args);`,
    set("a"),
    "the arguments object comes from args, which is no constant object of this file",
  ],
  [
    "a parameter that hides a constant",
    `const args = {};\nconst f = ({ args }) => new s3.Bucket("b", args);`,
    set("a"),
    "the arguments object comes from args, which is no constant object of this file",
  ],
  [
    "a variable",
    `let args = {};\nnew s3.Bucket("b", args);`,
    set("a"),
    "the arguments object comes from args, which is no constant object of this file",
  ],
  [
    "an import",
    `import { args } from "./args";\nnew s3.Bucket("b", args);`,
    set("a"),
    "the arguments object comes from args, which is no constant object of this file",
  ],
  ["spread arguments", `new s3.Bucket(...given);`, set("a"), "the arguments are spread into the call"],
  [
    "a component",
    `new web.Site("b", {});`,
    set("a"),
    "Site makes the resource, and the arguments of Site are its own",
  ],
  [
    "a class from a function",
    `new (classOf())("b", {});`,
    set("a"),
    "the class of what is made cannot be read from the source; it must be Bucket",
  ],
])("%s is refused", (_, text, change, because) => {
  expect(edited(text, change)).toBe(because);
});

test.each([
  [9, 1],
  [1, 3],
])("line %d, column %d, where no resource is made, is refused", (line, column) => {
  const text = `new s3.Bucket("b");`;
  const { refusals } = editedSource(compiler, "index.ts", text, [
    { line, column, className: "Bucket", change: set("a") },
  ]);
  expect(refusals).toEqual([expect.stringMatching(/no such line|no resource is made at the place/)]);
});

test("several edits hold for one text, those further down and those of one new block too", () => {
  const text = `const args = {};\nnew s3.Bucket("a", args);\nnew s3.Bucket("b", { nested: new s3.Bucket("c") });\n`;
  const at = (of: string) => text.indexOf(`new s3.Bucket("${of}"`);
  const { text: done, refusals } = editedSource(compiler, "index.ts", text, [
    edit(text, set("x.y"), at("a")),
    edit(text, set("z"), at("b")),
    edit(text, set("x.z", 2), at("a")),
    edit(text, set("q"), at("c")),
    edit(text, set("r"), at("b")),
  ]);
  expect(refusals.every((because) => because === undefined)).toBe(true);
  expect(done).toBe(
    `const args = { x: { y: true, z: 2 } };\nnew s3.Bucket("a", args);\n` +
      `new s3.Bucket("b", { nested: new s3.Bucket("c", { q: true }), z: true, r: true });\n`,
  );
});

const versioning = { className: "BucketVersioning", refersBy: "bucket", props: { on: true } };

test.each<[string, string, string]>([
  [
    "a constant",
    `const b = new aws.s3.Bucket("data", {});\nnext();`,
    `const b = new aws.s3.Bucket("data", {});\nnew aws.s3.BucketVersioning("data", { bucket: b.id, on: true });\nnext();`,
  ],
  [
    "an exported one with options, without semicolons",
    `export const b = new s3.Bucket(name, {}, { provider })\n`,
    `export const b = new s3.Bucket(name, {}, { provider })\nnew s3.BucketVersioning(name, { bucket: b.id, on: true }, { provider })\n`,
  ],
  [
    "a property of a component",
    `class C {\n  make() {\n    this.b = new aws.s3.Bucket("data", {}, { parent: this });\n  }\n}`,
    `class C {\n  make() {\n    this.b = new aws.s3.Bucket("data", {}, { parent: this });\n    new aws.s3.BucketVersioning("data", { bucket: this.b.id, on: true }, { parent: this });\n  }\n}`,
  ],
])("what is missing beside %s is written after it", (_, text, expected) => {
  expect(edited(text, versioning)).toBe(expected);
});

test.each<[string, string, string]>([
  [
    "no variable",
    `new aws.s3.Bucket("b", {});`,
    "the resource is kept in no variable that another could refer to",
  ],
  [
    "a function's value",
    `const f = () => new aws.s3.Bucket("b", {});`,
    "the resource is kept in no variable that another could refer to",
  ],
  [
    "options of its own",
    `const b = new aws.s3.Bucket("b", {}, { import: "x" });`,
    "the options of the resource are not those of a BucketVersioning beside it",
  ],
  [
    "options from elsewhere",
    `const b = new aws.s3.Bucket("b", {}, options());`,
    "the options of the resource are not those of a BucketVersioning beside it",
  ],
  [
    "a class by its name",
    `import { Bucket } from "x";\nconst b = new Bucket("b", {});`,
    "BucketVersioning has to be imported",
  ],
])("nothing is added beside a resource with %s", (_, text, because) => {
  expect(edited(text, versioning)).toBe(because);
});

const denial = { refersBy: "bucket", statement: { Effect: "Deny" } };

test.each<[string, string, string]>([
  [
    "jsonStringify",
    `new s3.Bucket("b", { bucket: b.id, policy: pulumi.jsonStringify({ Statement: [{ x: 1 }] }) });`,
    '{ x: 1 }, { Effect: "Deny", Resource: [b.arn, pulumi.interpolate`${b.arn}/*`], }]',
  ],
  [
    "an object",
    `new s3.Bucket("b", { bucket: b, policy: { Statement: [] } });`,
    '[{ Effect: "Deny", Resource: [b.arn, b.arn.apply((arn) => `${arn}/*`)], }]',
  ],
  [
    "the ARN's apply",
    `new s3.Bucket("b", { bucket: b.id, policy: b.arn.apply((it) => JSON.stringify({ Statement: [s] })) });`,
    '[s, { Effect: "Deny", Resource: [it, `${it}/*`], }]',
  ],
])("a statement is added to a policy by %s", (_, text, expected) => {
  expect(edited(text, denial)).toContain(expected);
});

test.each<[string, string, string]>([
  [
    "text",
    `new s3.Bucket("b", { bucket: b.id, policy: JSON.stringify({ Statement: [] }) });`,
    "policy is computed: JSON.stringify({ Statement: [] })",
  ],
  [
    "another's ARN",
    `new s3.Bucket("b", { bucket: b.id, policy: c.arn.apply((it) => JSON.stringify({ Statement: [] })) });`,
    "policy is computed: c.arn.apply((it) => JSON.stringify({ Statement: [] }))",
  ],
  [
    "a document of data",
    `new s3.Bucket("b", { bucket: b.id, policy: doc.json });`,
    "policy is computed: doc.json",
  ],
  [
    "one statement",
    `new s3.Bucket("b", { bucket: b.id, policy: { Statement: s } });`,
    "Statement is no list: s",
  ],
  [
    "a bucket by name",
    `new s3.Bucket("b", { bucket: "b", policy: { Statement: [] } });`,
    'the ARN of "b" is not known',
  ],
  ["no policy", `new s3.Bucket("b", { bucket: b.id });`, "policy is not given"],
])("a policy by %s is not added to", (_, text, because) => {
  expect(edited(text, denial)).toBe(because);
});

test("where there is no policy, one is written", () => {
  const text = `const b = new aws.s3.Bucket("data");`;
  const { text: done } = editedSource(compiler, "index.ts", text, [
    edit(text, { className: "BucketPolicy", refersBy: "bucket", props: {}, statement: { Effect: "Deny" } }),
  ]);
  expect(done).toContain(
    'policy: b.arn.apply((arn) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Resource: [arn, `${arn}/*`] }] }))',
  );
});
