import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../review/preview/engine";
import { askedEngine, exampleEngine, keyPlan } from "../review/preview/example-engine";
import { exampleProject } from "../review/preview/example-project";
import { exampleControl } from "../review/preview/example-plan";
import { recordingIo } from "../terminal/recording-io";
import { formatNames } from "../reporters/formats";
import { run } from "../terminal/run";
import { previewWith } from "./preview";

const project = exampleProject();
afterAll(() => rmSync(project, { recursive: true }));

async function call(engine: Engine, args: readonly string[], given: Parameters<typeof recordingIo>[0] = {}) {
  const io = recordingIo({ cwd: project, ...given });
  const code = await run({ preview: () => previewWith(engine) }, ["preview", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

const clean = exampleEngine();
const flawed = exampleEngine({ preview: () => Promise.resolve(keyPlan({ good: 3 })) });
const failing = exampleEngine({
  preview: () =>
    Promise.resolve({ ...keyPlan({ good: true }), failures: [{ stack: "boi", message: "it threw" }] }),
});

test.each<[string, Engine, string[], number, RegExp]>([
  ["a clean plan", clean, [], 0, /\nclean: 2 resources in 3 accounts, 1 control, 2 verdicts, 0 findings \(/],
  ["findings", flawed, [], 1, /\n2 findings \(2 high\): 2 resources/],
  ["findings at the limit", flawed, ["--fail-on", "high"], 1, /\n2 findings \(2 high\): /],
  ["findings below the limit", flawed, ["--fail-on", "critical"], 0, /\nclean from critical upwards: /],
  ["a stack that could not run", failing, ["--fail-on", "critical"], 2, /^COULD NOT RUN {2}boi/],
  [
    "a stack of which nothing is told",
    exampleEngine({ preview: () => Promise.resolve({ ...keyPlan({ good: true }), stacks: [] }) }),
    ["--stack", "boi"],
    2,
    /^COULD NOT RUN {2}boi/,
  ],
  [
    "one stack of two",
    flawed,
    ["--stack", "b*"],
    1,
    /\n1 finding \(1 high\): 1 resource in 1 account, .*, only b\* /,
  ],
])("%s", async (_, engine, args, expected, shown) => {
  const { code, out, errors } = await call(engine, args);
  expect([code, errors]).toEqual([expected, ""]);
  expect(out).toMatch(shown);
});

test.each<[string[], string | RegExp]>([
  [
    ["--format", "jsn"],
    "--format jsn: must be one of text, markdown, html, json, sarif, junit, codequality, stacks. Did you mean json?\n",
  ],
  [
    ["--fail-on", "hihg"],
    "--fail-on hihg: must be one of low, medium, high, critical, uncovered. Did you mean high?\n",
  ],
  [["--stack", "bio"], "--stack bio matches no stack; there are:\n  boi\n  log\n"],
  [["--also", "junit"], "--also junit: must be FORMAT=FILE, such as sarif=palisade.sarif\n"],
  [["--also", "pdf=x"], /^--also pdf: must be one of text, /],
  [["--source-url", "x"], /^--source-url x: must be the address/],
  [["--fail-on", "low,high"], "--fail-on takes one severity, and here are two: low, high\n"],
  [["--sample", "x"], "--sample x: no such sample; there are none.\n"],
])("%j is a mistake", async (args, message) => {
  expect(await call(clean, args)).toEqual({
    code: 2,
    out: "",
    errors: typeof message === "string" ? message : expect.stringMatching(message),
  });
});

test("the engine is asked for the wanted stacks only, but told of all", async () => {
  const { engine, asked } = askedEngine(keyPlan({ good: true }));
  await call(engine, ["--stack", "l*"]);
  await call(engine, []);
  expect(asked.map(({ only, deployments }) => [only, deployments.length])).toEqual([
    [["log"], 2],
    [undefined, 2],
  ]);
});

test.each([
  [true, expect.stringContaining("previewing 1/2 stacks, 1 resources")],
  [false, ""],
])("on a terminal: %s, progress is told on stderr", async (isTTY, expected) => {
  const { engine } = askedEngine(keyPlan({ good: true }));
  expect((await call(engine, [], { isTTY })).errors).toEqual(expected);
});

test("JSON and SARIF are printed whole, and alone", async () => {
  const json = await call(flawed, ["--format", "json"]);
  expect(JSON.parse(json.out)).toMatchObject({
    outcome: "findings",
    findings: [{ stack: "boi" }, { stack: "log" }],
  });
  const sarif = await call(flawed, ["--format=sarif"]);
  expect(JSON.parse(sarif.out)).toMatchObject({ version: "2.1.0", runs: [{ results: [{}, {}] }] });
});

test("with --output the report goes to the file and the verdict to stderr", async () => {
  const cwd = exampleProject();
  try {
    const { code, out, errors } = await call(flawed, ["--format", "json", "-o", "report.json"], { cwd });
    expect([code, out]).toEqual([1, ""]);
    expect(errors).toMatch(/^2 findings \(2 high\): .*\n$/);
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"))).toMatchObject({ schemaVersion: 1 });
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

test("one run writes as many formats as are asked for, and says when one cannot be written", async () => {
  const cwd = exampleProject();
  try {
    const also = ["--also", "markdown=a.md", "--also=junit=b=1.xml"];
    const { code, out } = await call(flawed, ["--format", "json", ...also], { cwd });
    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ outcome: "findings" })]);
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toMatch(/^<!-- palisade:preview:/);
    expect(readFileSync(join(cwd, "b=1.xml"), "utf8")).toMatch(/^<\?xml /);
    expect(await call(flawed, ["--also", "json=none/x"], { cwd })).toMatchObject({
      code: 2,
      errors: "cannot write none/x: its folder does not exist\n",
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

describe("a secret that a control quotes", () => {
  const secret = 'correct "horse"\nbattery';
  const preview = () => Promise.resolve(keyPlan({ good: secret }, [secret]));

  test.each(formatNames.filter((name) => name !== "stacks"))("does not show in %s", async (format) => {
    const { code, out } = await call(exampleEngine({ preview }), ["--format", format]);
    expect(code).toBe(1);
    expect(out).toMatch(/good is \\?\[secret\\?\]/);
    expect(out).not.toMatch(/horse|battery/);
  });

  test("does not show when the control crashes over it", async () => {
    const problems = () => {
      throw new TypeError(`cannot read ${secret}`);
    };
    const controls = () => [exampleControl({ planned: { types: ["*"], joined: false, problems } })];
    const { code, errors } = await call(exampleEngine({ preview, controls }), []);
    expect(code).toBe(2);
    expect(errors).toMatch(/^palisade: internal error\nTypeError: cannot read \[secret\]\n\s+at /);
    expect(errors).not.toMatch(/horse|battery/);
  });
});
