import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { controls } from "../../policy-packs/controls";
import { landingZone } from "../programs/landing-zone";
import { keptPrograms, type KeptPrograms } from "./kept-programs";

let folder: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const sdks = ["pulumi", "aws"];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-kept-"));
  write("build/stacks/programs/one.js", "1");
  write("project/node_modules/.package-lock.json", "{}");
  for (const sdk of sdks) write(`project/node_modules/@pulumi/${sdk}/package.json`, '{"version":"1.0.0"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const keeping = (given: Partial<KeptPrograms> = {}) =>
  keptPrograms({
    root: join(folder, "project"),
    controls,
    cache: join(folder, "cache"),
    env: { LANG: "C", TERM: "xterm" },
    build: join(folder, "build"),
    requiredFrom: join(folder, "project", "index.js"),
    ...given,
  });
const madeOf = (given?: Partial<KeptPrograms>) => keeping(given)?.madeOf;

test.each([
  ...["accounts", "bundles", "config-rules", "policy-packs", "stacks", "web", "workloads"].map(
    (name): [string, boolean] => [`build/${name}/deep/file.js`, true],
  ),
  ["build/stacks/programs/one.js.map", true],
  ["build/bundles/migrate/migrations/001.sql", true],
  ["build/stacks/programs/one.test.js", false],
  ["build/cli/main.js", false],
  ["project/.palisade/rollout.json", true],
  ["project/.palisade/baseline.yaml", false],
  ["project/node_modules/.package-lock.json", true],
  ["project/node_modules/@pulumi/pulumi/package.json", true],
  ["project/node_modules/@pulumi/aws/package.json", true],
] as [string, boolean][])("a change of %s decides: %s", (file, decides) => {
  const before = madeOf();
  expect(before).toBe(madeOf());
  write(file, '{"version":"1.0.1"}');
  expect(madeOf() !== before).toBe(decides);
});

test.each<[string, Record<string, string>, boolean]>([
  ["a variable", { LANG: "D", TERM: "xterm" }, true],
  ["a variable more", { LANG: "C", TERM: "xterm", AWS_REGION: "" }, true],
  ["a variable of the terminal", { LANG: "C", TERM: "vt100" }, false],
])("%s of the environment decides or not", (_, env, decides) => {
  expect(madeOf({ env }) !== madeOf()).toBe(decides);
});

test.each(["version", "platform", "arch", "execArgv"] as const)("process.%s decides", (name) => {
  const before = madeOf();
  const own = Object.getOwnPropertyDescriptor(process, name) as PropertyDescriptor;
  Object.defineProperty(process, name, { ...own, value: name === "execArgv" ? ["--x"] : "other" });
  try {
    expect(madeOf()).not.toBe(before);
  } finally {
    Object.defineProperty(process, name, own);
  }
});

test("where nothing says which packages are installed, nothing is kept", () => {
  rmSync(join(folder, "project/node_modules/.package-lock.json"));
  expect(keeping()).toBeUndefined();
});

test("only what comes with Palisade is kept, and only as it comes", () => {
  const [first] = landingZone();
  if (!first) throw new Error("there is no program");
  expect(landingZone().map((program) => keeping()?.isKept(program))).not.toContain(false);
  expect(keeping()?.isKept({ ...first })).toBe(false);
  expect(keeping({ root: packageRoot() })?.isKept({ ...first })).toBe(true);
});

test("a project's own controls are noticed", () => {
  expect(keeping()?.hasOwnControls).toBe(false);
  expect(keeping({ controls: [...controls] })?.hasOwnControls).toBe(true);
});
