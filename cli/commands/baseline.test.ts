import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../review/preview/engine";
import { exampleEngine, keyPlan } from "../review/preview/example-engine";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { exampleProject } from "../review/preview/example-project";
import { baselineWith } from "./baseline";
import { previewWith } from "./preview";

let cwd: string;
beforeEach(() => {
  cwd = exampleProject();
});
afterEach(() => rmSync(cwd, { recursive: true }));

const flawed = (good: unknown, secrets: readonly string[] = []): Engine =>
  exampleEngine({ preview: () => Promise.resolve(keyPlan({ good }, secrets)) });

async function call(engine: Engine, args: readonly string[], now = "2026-11-23T23:59:00Z") {
  const io = recordingIo({ cwd, now: () => new Date(now) });
  const commands = { baseline: () => baselineWith(engine), preview: () => previewWith(engine) };
  return { code: await run(commands, args, io), out: io.printed(), errors: io.printedErrors() };
}
const file = () => readFileSync(join(cwd, "b.yaml"), "utf8");
const record = (engine: Engine, args: readonly string[] = [], now?: string) =>
  call(engine, ["baseline", "-o", "b.yaml", ...args], now);
const gate = (engine: Engine, args: readonly string[] = [], now?: string) =>
  call(engine, ["preview", "--baseline", "b.yaml", ...args], now);

test("what was recorded passes, what is new fails, and what expired fails again", async () => {
  expect(await record(flawed(3), ["--expires", "10d", "--reason", "known", "--owner", "boi"])).toEqual({
    code: 0,
    out: "b.yaml: 2 findings accepted (2 added, 0 kept, 0 dropped); what is new fails again on 2026-12-03\n",
    errors: "",
  });
  expect((await gate(flawed(3))).out).toMatch(
    /Accepted by the baseline\n {2}example {2}2 findings, the first until 2026-12-03\n\nclean: /,
  );
  expect((await gate(flawed(4))).code).toBe(1);
  expect((await gate(flawed(3), [], "2026-12-02T23:00:00Z")).code).toBe(0);
  const expired = await gate(flawed(3), [], "2026-12-03T00:00:00Z");
  expect(expired.code).toBe(1);
  expect(expired.out.replace(/\s+/g, " ")).toContain(
    "accepted this on 2026-11-23 until 2026-12-03, which has passed: known",
  );
  expect((await call(flawed(3), ["preview", "--no-baseline"])).code).toBe(1);
});

test("SARIF says that a finding is suppressed, and why", async () => {
  await record(flawed(3), ["--reason", "known"]);
  const { code, out } = await gate(flawed(3), ["--format", "sarif"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    runs: [
      {
        results: Array(2).fill({
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: "known Since 2026-11-23, until 2027-02-21.",
            },
          ],
        }),
      },
    ],
  });
});

test("a second run changes nothing but what has changed, and keeps dates and reasons", async () => {
  await record(flawed(3), ["--reason", "known"]);
  const before = file();
  const later = "2026-12-24T00:00:00Z";
  expect((await record(flawed(3), ["--reason", "other"], later)).out).toMatch(
    /\(0 added, 2 kept, 0 dropped\)\n$/,
  );
  expect(file()).toBe(before);
  expect((await record(flawed(4), [], later)).out).toMatch(/\(0 added, 0 kept, 2 renewed, 0 dropped\)/);
  expect(file()).toMatch(/- good is 4\n {4}since: 2026-11-23\n {4}expires: 2027-03-24\n {4}reason: known\n/);
  expect((await record(flawed(true))).out).toMatch(
    /^b.yaml: 0 findings accepted \(0 added, 0 kept, 2 dropped\)\n$/,
  );
});

test("a part of the stacks leaves the entries of the others alone", async () => {
  await record(flawed(3));
  expect((await record(flawed(true), ["--stack", "boi"])).out).toMatch(
    /1 finding accepted \(0 added, 0 kept, 1 dropped\)/,
  );
  expect(file()).toContain("urn:pulumi:log::");
});

test("no secret gets into the file", async () => {
  await record(flawed("correct-horse", ["correct-horse"]));
  expect(file()).toContain("good is [secret]");
  expect(file()).not.toContain("horse");
});

test("nothing is recorded of an organization that could not run", async () => {
  writeFileSync(join(cwd, "b.yaml"), "version: 1\naccepted: []\n");
  const failing = exampleEngine({
    preview: () =>
      Promise.resolve({ ...keyPlan({ good: 3 }), failures: [{ stack: "boi", message: "it threw" }] }),
  });
  const { code, errors } = await record(failing);
  expect([code, errors]).toEqual([
    2,
    expect.stringMatching(/^nothing was recorded: could not run: .*\n {2}boi: it threw\n$/),
  ]);
  expect(file()).toBe("version: 1\naccepted: []\n");
});

test.each<[string[], RegExp]>([
  [["baseline", "--expires", "soon"], /^--expires soon: must be a number of days such as 90d, or a date/],
  [["baseline", "--expires", "2027-02-30"], /must be a number of days/],
  [["baseline", "--expires", "2026-11-23"], /must be a day after today, 2026-11-23/],
  [["baseline", "--expires", "9999d"], /a year at most/],
  [["baseline", "-o", "none/b.yaml"], /cannot write .*none\/b.yaml: its folder does not exist/],
  [["preview", "--baseline", "none.yaml"], /^--baseline none.yaml: there is no such file/],
  [["preview", "--baseline", "b.yaml", "--no-baseline"], /contradict each other/],
])("%j is a mistake", async (args, message) => {
  const { code, errors } = await call(flawed(3), args);
  expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
});
