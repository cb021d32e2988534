import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transpileModule } from "typescript";
import { parse } from "yaml";
import { packageRoot } from "../../../accounts/package-root";
import { main } from "./main";

/** What the scaffolds change; a copy of it is written into. */
/** Lists in one line and in several, of spreads and of endpoints. */
const services = ["auth", "companies", "filing"];
const listed = [
  "policy-packs/controls/sns",
  "policy-packs/controls/vpc",
  "policy-packs/frameworks",
  "cli/palisade.ts",
  "stacks/programs/index.ts",
  ...services.map((service) => `workloads/boi/services/${service}/endpoints.ts`),
];

let root: string;
let printed: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "palisade-scaffold-"));
  for (const file of listed) cpSync(join(packageRoot(), file), join(root, file), { recursive: true });
  printed = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const run = (args: string) =>
  main(
    args.match(/"[^"]*"|\S+/g)?.map((arg) => arg.replaceAll('"', "")) ?? [],
    root,
    (line: string) => void printed.push(line),
  );
const read = (file: string, from = root) => readFileSync(join(from, file), "utf8");
const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
const writtenFiles = () =>
  files().filter(
    (file) => !existsSync(join(packageRoot(), file)) || read(file) !== read(file, packageRoot()),
  );

const cases: readonly (readonly [args: string, written: readonly string[]])[] = [
  ["command what-if", ["cli/commands/what-if.test.ts", "cli/commands/what-if.ts", "cli/palisade.ts"]],
  ["command why", ["cli/commands/why.test.ts", "cli/commands/why.ts", "cli/palisade.ts"]],
  ...services.map((service) => {
    const folder = `workloads/boi/services/${service}`;
    const files = ["endpoints.ts", "verbs/list-things-notes.test.ts", "verbs/list-things-notes.ts"];
    return [
      `endpoint ${service} GET /things/{thingId}/notes`,
      files.map((file) => `${folder}/${file}`),
    ] as const;
  }),
  [
    "endpoint filing POST /filings/{filingId}/notes note-filing",
    [
      "workloads/boi/services/filing/endpoints.ts",
      "workloads/boi/services/filing/verbs/note-filing.test.ts",
      "workloads/boi/services/filing/verbs/note-filing.ts",
    ],
  ],
  [
    'control sns-topic-tagged "ISO 27001:2022/A.8.15"',
    [
      "policy-packs/controls/sns/sns-topic-tagged.test.ts",
      "policy-packs/controls/sns/sns-topic-tagged.ts",
      "policy-packs/frameworks/iso-27001-2022.yaml",
    ],
  ],
  [
    'control vpc/subnet-tagged "CIS AWS 3.0/5.1"',
    [
      "policy-packs/controls/vpc/subnet-tagged.test.ts",
      "policy-packs/controls/vpc/subnet-tagged.ts",
      "policy-packs/frameworks/cis-aws-3.0.yaml",
    ],
  ],
  ["stack cost-alarms", ["stacks/programs/cost-alarms.ts", "stacks/programs/index.ts"]],
];

test.each(cases)("new:%s writes sources that compile", (args, written) => {
  expect(run(args)).toBe(0);
  expect(writtenFiles().sort()).toEqual(written);
  for (const file of written) {
    if (!file.endsWith(".ts")) continue;
    const { diagnostics } = transpileModule(read(file), { fileName: file, reportDiagnostics: true });
    expect([file, diagnostics]).toEqual([file, []]);
  }
  expect(
    printed
      .filter((line) => line.startsWith("wrote "))
      .map((line) => line.slice(6))
      .sort(),
  ).toEqual(written);
  expect(printed.at(-1)).toMatch(/^\nNext:\n1\. /);
});

const oneOfEach = cases.filter(([args]) => !/why|auth|companies|things|vpc/.test(args));

test.each(oneOfEach)("new:%s refuses what exists already, and changes nothing then", (args, written) => {
  run(args);
  const before = written.map((file) => read(file));
  expect(run(args)).toBe(2);
  expect(printed.at(-1)).toContain("exists already: choose another name");
  expect(written.map((file) => read(file))).toEqual(before);
});

test.each([
  ["command What-If", '"What-If" is no name of a command'],
  ["command ../x", '"../x" is no name of a command'],
  ["stack -x", '"-x" is no name of a stack program'],
  ["stack baseline", "stacks/programs/baseline.ts exists already"],
  ['control subnet-tagged "CIS AWS 3.0/5.1"', 'no folder of policy-packs/controls fits "subnet-tagged"'],
  ['control nowhere/a "CIS AWS 3.0/5.1"', 'no folder of policy-packs/controls fits "nowhere/a"'],
  ['control sns-Topic "CIS AWS 3.0/5.1"', '"sns-Topic" is no name of a control'],
  ['control sns-a "COBIT/1"', 'no framework begins like "COBIT/1"'],
  ['control sns-a "CIS AWS 3.0/99"', "the framework has no clause 99"],
  ["endpoint nothing GET /a", 'there is no service "nothing"'],
  ["endpoint filing HEAD /filings", '"HEAD" is no method'],
  ["endpoint filing GET filings", '"filings" is no path'],
  ["endpoint filing GET /filings/{filing-id}", "is no path"],
  ["endpoint filing GET /filings ../x", '"../x" is no name of a verb'],
  ["endpoint filing GET", "usage: npm run new:endpoint -- SERVICE METHOD PATH [VERB]"],
  ["command", "usage: npm run new:command -- NAME"],
  ["nothing", "usage: npm run new:command -- NAME"],
])("new:%s is refused", (args, message) => {
  for (const file of ["stacks/programs/baseline.ts"]) cpSync(join(packageRoot(), file), join(root, file));
  expect(run(args)).toBe(2);
  expect(printed.join("\n")).toContain(message);
  expect(writtenFiles()).toEqual([]);
});

test("a control is listed among the others of its clause, in their order", () => {
  run('control sns-topic-tagged "CIS AWS 3.0/5.1"');
  const { clauses } = parse(read("policy-packs/frameworks/cis-aws-3.0.yaml")) as {
    clauses: Readonly<Record<string, { controls: readonly string[] }>>;
  };
  const listed = clauses["5.1"]?.controls ?? [];
  expect(listed).toContain("sns-topic-tagged");
  expect(listed).toEqual([...listed].sort());
});

test("what a list holds in an unexpected form is left alone", () => {
  rmSync(join(root, "cli/palisade.ts"));
  cpSync(join(packageRoot(), "stacks/programs/index.ts"), join(root, "cli/palisade.ts"));
  expect(run("command why")).toBe(2);
  expect(printed.join("\n")).toContain("is not where the scaffold expects it: add it by hand");
  expect(writtenFiles()).toEqual(["cli/palisade.ts"]);
});
