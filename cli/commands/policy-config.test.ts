import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleEngine, keyPlan } from "../review/preview/example-engine";
import { exampleControl } from "../review/preview/example-plan";
import { exampleProject } from "../review/preview/example-project";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { previewWith } from "./preview";

const engine = exampleEngine({
  controls: () => [exampleControl(), exampleControl({ id: "other" })],
  preview: () => Promise.resolve(keyPlan({ good: 3 })),
});

let cwd: string;
beforeEach(() => (cwd = exampleProject()));
afterEach(() => rmSync(cwd, { recursive: true }));

async function call(config: string, ...args: string[]) {
  writeFileSync(join(cwd, "config.json"), config);
  const io = recordingIo({ cwd });
  const code = await run(
    { preview: () => previewWith(engine) },
    ["preview", "--policy-config", "config.json", ...args],
    io,
  );
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test.each<[string, string[], number, RegExp]>([
  ["{}", [], 1, /\n4 findings \(4 high\): .*, 2 controls, /],
  [
    '{"other": "disabled"}',
    [],
    1,
    /\n1 control is switched off by config\.json: other\n\n2 findings \(2 high\): .*, 1 control \(1 switched off\), /,
  ],
  [
    '{"all": "disabled"}',
    [],
    0,
    /\n2 controls are switched off by config\.json: example, other\n\nnothing judged: /,
  ],
  ['{"all": "advisory"}', [], 0, / warning only\n[^]*\nclean, warnings only: .*, 4 findings \(4 high\)/],
  ['{"palisade": {"severityThreshold": "critical"}}', [], 0, /\nclean from critical upwards: /],
  ['{"palisade": {"severityThreshold": "critical"}}', ["--fail-on", "high"], 1, /\n4 findings \(4 high\): /],
])("%s %j", async (config, args, expected, shown) => {
  const { code, out, errors } = await call(config, ...args);
  expect([code, errors]).toEqual([expected, ""]);
  expect(out).toMatch(shown);
});

test("JSON says which file and which controls", async () => {
  const { out } = await call('{"other": "disabled"}', "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    controls: 1,
    policyConfig: { file: "config.json", switchedOff: ["other"] },
  });
  expect((await call('{"other": "disabled"}', "--format", "sarif")).out).toContain(
    "1 control is switched off by config.json: other",
  );
});

test("mistakes in the file are told with their place, and nothing is previewed", async () => {
  const { code, out, errors } = await call('{\n  "othr": "disabled",\n  "example": "of"\n}');
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toMatch(
    /config\.json:2:3: there is no control "othr"\. Did you mean other\?\n {4}palisade controls/,
  );
  expect(errors).toMatch(/config\.json:3:14: example "of" is not known\./);
});

test("a file that is not there, or is none, is a mistake", async () => {
  mkdirSync(join(cwd, "folder"));
  expect(await call("{}", "--policy-config", "missing.json")).toEqual({
    code: 2,
    out: "",
    errors: "--policy-config missing.json: there is no such file\n",
  });
  expect((await call("{}", "--policy-config", "folder")).errors).toBe(
    "--policy-config folder: this is a folder, a file is wanted\n",
  );
});
