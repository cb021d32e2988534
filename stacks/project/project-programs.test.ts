import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectPrograms } from "./project-programs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "palisade-programs-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
};
const names = () => projectPrograms(root).map(({ name }) => name);

const typescript = `import { queue } from "./queue";
interface Program { readonly name: string }
export const programs: readonly Program[] = [{ name: queue, stack: () => queue, run: () => ({}) }];
`;
const esModule = `export const programs = [{ name: "queue", stack: () => "queue", run: () => ({}) }];`;
const commonJs = `exports.programs = [{ name: "queue", stack: () => "queue", run: () => ({}) }];`;
const queue = `export const queue = "queue" satisfies string;`;

test("a project that declares none has those of the landing zone", () => {
  expect(names()).toEqual(["organization", "log-archive", "organization-trail", "security", "baseline"]);
});

test.each([
  ["TypeScript", { "stacks/programs.ts": typescript, "stacks/queue.ts": queue }],
  ["a folder of TypeScript", { "stacks/programs/index.ts": typescript, "stacks/programs/queue.ts": queue }],
  ["an ES module", { "package.json": `{"type":"module"}`, "stacks/programs.js": esModule }],
  ["an ES module by its ending", { "stacks/programs.mjs": esModule }],
  ["CommonJS", { "stacks/programs.cjs": commonJs }],
  ["another place", { "package.json": `{"palisade":{"programs":"lib/all.js"}}`, "lib/all.js": commonJs }],
])("programs are read from %s, and nothing is written", (_, files) => {
  write(files);
  const before = readdirSync(root, { recursive: true });
  expect(names()).toEqual(["queue"]);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test.each([
  [
    { "stacks/programs.ts": "export const all = [];" },
    "stacks/programs.ts: it must export a list: export const programs = [...]",
  ],
  [
    { "stacks/programs.ts": "export const programs = [1];" },
    "stacks/programs.ts: programs[0]: it is no object",
  ],
  [
    { "stacks/programs.ts": `export const programs = [{ name: "a", stack: () => "a" }];` },
    "program a needs run",
  ],
  [{ "stacks/programs.ts": `export const programs = [{ name: "a", run() {} }];` }, "program a needs stack"],
  [
    { "stacks/programs.ts": `throw new Error("no such thing");` },
    "stacks/programs.ts cannot be loaded: no such thing",
  ],
  [{ "stacks/programs.ts": `import "./gone";` }, "stacks/programs.ts cannot be loaded: "],
  [{ "package.json": `{"palisade":{"programs":"lib/all.js"}}` }, "lib/all.js: there is no such file"],
  [{ "package.json": `{"palisade":{"program":"lib/all.js"}}` }, "palisade: Unrecognized key"],
  [{ "package.json": `{` }, "package.json: not valid JSON"],
])("%j is a mistake", (files, message) => {
  write(files);
  expect(names).toThrow(message);
});

test("programs that use another copy of the SDK are not run, because nothing of them would be seen", () => {
  write({
    "stacks/programs.js": commonJs,
    "node_modules/@pulumi/pulumi/package.json": `{"name":"@pulumi/pulumi","version":"3.1.0"}`,
  });
  expect(names).toThrow("and Palisade the one in ");
});

test("two programs of one name are a mistake", () => {
  write({
    "stacks/programs.js": commonJs.replace("];", `, { name: "queue", stack: () => "q", run: () => ({}) }];`),
  });
  expect(names).toThrow("have the name queue");
});
