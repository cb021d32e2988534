import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Control } from "../../../../policy-packs/controls/model/control";
import { exampleControl } from "../../../../accounts/guardrails/compile/example-control";
import {
  exampleAccount,
  exampleOrganization,
  exampleUnit,
} from "../../../../accounts/guardrails/compile/example-organization";
import { exampleEngine } from "../../../review/preview/example-engine";
import { recordingIo } from "../../../terminal/recording-io";
import { advanceWith } from "./advance";
import { planWith } from "./plan";
import { recordWith } from "./record";
import { rollbackWith } from "./rollback";
import { statusWith } from "./status";

const dev = exampleAccount("dev", "Sandbox");
const organization = {
  ...exampleOrganization([
    exampleUnit("Sandbox", [dev]),
    exampleUnit("Workloads", [exampleAccount("prod", "Workloads")]),
  ]),
  stages: [
    { name: "sandbox", units: ["Sandbox"], gate: { days: 2, approvals: 1, quiet: true } },
    { name: "everywhere", units: ["*"], gate: { days: 0, approvals: 0, quiet: false } },
  ],
};

const trails = exampleControl("trail-kept", ["cloudtrail:StopLogging"]);
const detection = exampleControl("detection-kept", ["guardduty:DeleteDetector"]);
const closed = exampleControl("iam-closed", ["iam:*"]);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-rollout-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const commands = {
  plan: planWith,
  status: statusWith,
  advance: advanceWith,
  rollback: rollbackWith,
  record: recordWith,
};

interface Run {
  readonly controls?: readonly Control[];
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  readonly positionals?: readonly string[];
  readonly day?: number;
  readonly blast?: boolean;
}

const recordPath = () => join(folder, ".palisade", "rollout.json");

async function run(
  command: keyof typeof commands,
  { controls = [trails, detection], values = {}, positionals = [], day = 1, blast }: Run = {},
) {
  const io = recordingIo({ cwd: folder, now: () => new Date(Date.UTC(2026, 10, day, 12)) });
  const engine = exampleEngine({ controls: () => controls, parse: () => ({ organization }) });
  const by = ["advance", "rollback", "record"].includes(command) ? { by: "ana" } : {};
  const given = {
    values: { organization: folder, record: recordPath(), ...by, ...values, blast },
    positionals,
  };
  const code = await commands[command](engine).run(given, io);
  return { code, text: io.printed() };
}

const event = (given: Readonly<Record<string, unknown>>) => ({
  eventTime: "2026-11-02T12:00:00Z",
  eventSource: "guardduty.amazonaws.com",
  eventName: "ListDetectors",
  awsRegion: "us-east-1",
  recipientAccountId: dev.id,
  userIdentity: {
    type: "IAMUser",
    accountId: dev.id,
    arn: `arn:aws:iam::${dev.id}:user/ben`,
    userName: "ben",
  },
  ...given,
});

function events(...records: readonly object[]): string {
  const file = join(folder, "events.json");
  writeFileSync(file, JSON.stringify({ Records: records }));
  return file;
}

test("a change is planned, begun, held back by its gate, goes on and is finished", async () => {
  expect(await run("record", { controls: [trails] })).toMatchObject({ code: 0 });
  expect((await run("status", { controls: [trails] })).text).toContain(
    "What is declared is what is attached.",
  );
  expect(await run("status")).toMatchObject({
    code: 1,
    text: expect.stringContaining("a deployment now would change every account at once") as string,
  });

  const plan = await run("plan");
  expect(plan.code).toBe(0);
  expect(plan.text).toContain("1. sandbox  Sandbox");
  expect(plan.text).toMatch(/attach {2}palisade-scp-root-v[0-9a-f]{8} to Sandbox/);
  expect(plan.text).toContain("attach  palisade-scp-root to Workloads");
  expect(plan.text).toContain("detach  palisade-scp-root from the root");
  expect(plan.text).toContain(
    "then: wait 2 days, 1 person agrees, CloudTrail shows no call that the change denied, no one who must get in is locked out",
  );
  expect(existsSync(recordPath())).toBe(true);

  expect((await run("advance")).text).toContain(
    "The change is in stage sandbox. Commit the record and deploy",
  );
  const status = await run("status", { day: 2 });
  expect(status.code).toBe(0);
  expect(status.text).toContain("[sandbox] → everywhere");
  expect(status.text).toContain(
    "stage sandbox must last 2 days: it was entered on 2026-11-01 12:00 UTC and may be left on 2026-11-03 12:00 UTC",
  );

  const early = await run("advance", { day: 2 });
  expect(early.code).toBe(1);
  expect(early.text).toContain("must be quiet: give CloudTrail's events");

  const noisy = events(
    event({}),
    event({ eventName: "DeleteDetector", errorCode: "AccessDenied", requestParameters: { detectorId: "d" } }),
  );
  const denied = await run("advance", { day: 4, values: { "approved-by": ["ben"], events: [noisy] } });
  expect([denied.code, denied.text]).toEqual([1, expect.stringContaining("the change denied 1 of 2 calls")]);

  const quiet = events(event({}));
  const given = { "approved-by": ["ben"], events: [quiet], note: "looks good" };
  expect((await run("advance", { day: 4, values: given })).text).toContain(
    "The change is in stage everywhere.",
  );
  expect((await run("plan", { day: 4 })).text).toContain(
    "Nothing: palisade scp rollout advance finishes it.",
  );
  expect((await run("advance", { day: 4 })).text).toContain("The change is finished");
  const last = await run("status", { day: 4 });
  expect(last.text).toContain("What is declared is what is attached.");
  expect(last.text).toContain(
    "entered everywhere by ana; agreed: ben; 1 event read, 0 denied by the change; looks good",
  );
});

test("one command takes a change back, and what is declared stays undeployed", async () => {
  await run("record", { controls: [trails] });
  await run("advance");
  const back = await run("rollback", { values: { note: "CI was denied" } });
  expect(back.text).toContain("attach  palisade-scp-root to the root");
  expect(back.text).toMatch(/delete {2}palisade-scp-root-v[0-9a-f]{8}/);
  expect((await run("status")).text).toContain("The last change was rolled back");
  await expect(run("rollback")).rejects.toThrow("has been rolled back already");
  expect((await run("advance", { day: 5 })).text).toContain("The change is in stage sandbox.");
});

test("to advance again to the same stage changes nothing", async () => {
  await run("record", { controls: [trails] });
  await run("advance", { positionals: ["sandbox"] });
  const before = readFileSync(recordPath(), "utf8");
  expect(await run("advance", { positionals: ["sandbox"], day: 9 })).toEqual({
    code: 0,
    text: "Nothing to do: the change is in stage sandbox already.\n",
  });
  expect(readFileSync(recordPath(), "utf8")).toBe(before);
  await expect(run("advance", { positionals: ["sandbx"] })).rejects.toThrow(
    "sandbx is not the next stage: that is everywhere",
  );
});

test("a change that would lock someone out is refused in plan and in advance", async () => {
  await run("record", { controls: [trails] });
  const before = readFileSync(recordPath(), "utf8");
  for (const command of ["plan", "advance"] as const) {
    const { code, text } = await run(command, { controls: [trails, closed] });
    expect(code).toBe(1);
    expect(text).toContain("Stage sandbox cannot be entered");
    expect(text).toContain("This must not be rolled out.");
    expect(text).toMatch(/IamClosed/);
  }
  expect(readFileSync(recordPath(), "utf8")).toBe(before);
});

test("the plan for programs tells operations and gates, not the policies' text", async () => {
  await run("record", { controls: [trails] });
  const { text } = await run("plan", { values: { format: "json" } });
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: 1,
    steps: [
      {
        stage: { name: "sandbox", gate: { days: 2 } },
        units: ["Sandbox"],
        operations: [
          { does: "create", kind: "scp" },
          { does: "attach" },
          { does: "attach" },
          { does: "detach" },
        ],
      },
      { stage: { name: "everywhere" } },
    ],
    obstacles: [],
  });
  expect(text).not.toContain("2012-10-17");
});

test("the plan says how far each step reaches, if it is asked", async () => {
  await run("record", { controls: [trails] });
  expect((await run("plan")).text).not.toContain("denies 1");
  const steps = (await run("plan", { blast: true })).text.split(/^\d\. /m).slice(1);
  expect(steps[0]).toMatch(/denies 1 action to developer, .* in dev$/m);
  expect(steps[1]).toMatch(/denies 1 action to developer, .* in prod$/m);
});

test("a file that scp show wrote is a base", async () => {
  const file = join(folder, "policies.json");
  const target = { kind: "root" };
  const content =
    '{"Version":"2012-10-17","Statement":[{"Sid":"TrailKept","Effect":"Deny","Action":"cloudtrail:StopLogging","Resource":"*"}]}';
  const document = {
    name: "old",
    content,
    targets: [target],
    statements: [{ sid: "TrailKept", controls: ["trail-kept"] }],
  };
  writeFileSync(file, JSON.stringify({ scp: { documents: [document] }, rcp: { documents: [] } }));
  const { text } = await run("plan", { positionals: ["policies.json"] });
  expect(text).toContain("detach  old from the root");
  expect((await run("record", { positionals: ["policies.json"] })).text).toContain(
    "1 SCPs and 0 RCPs of policies.json",
  );
});

test.each<[string, () => Promise<unknown>, string]>([
  ["a plan without a base", () => run("plan"), "What is attached now is not recorded"],
  ["a step without a record", () => run("advance"), "palisade scp rollout record writes it down"],
  ["a rollback without a record", () => run("rollback"), "What is attached now is not recorded"],
  [
    "a rollback of nothing",
    async () => {
      await run("record");
      await run("rollback");
    },
    "No change is under way",
  ],
  [
    "recording while a change is under way",
    async () => {
      await run("record", { controls: [trails] });
      await run("advance");
      await run("record");
    },
    "A change is under way",
  ],
  [
    "events that cannot be read",
    async () => {
      await run("record", { controls: [trails] });
      await run("advance");
      writeFileSync(join(folder, "events.json"), '{"Records": [{');
      await run("advance", { day: 9, values: { events: ["events.json"] } });
    },
    "could not be read",
  ],
  [
    "a record that was changed by hand",
    async () => {
      await run("record", { controls: [trails] });
      const text = readFileSync(recordPath(), "utf8");
      writeFileSync(
        recordPath(),
        text.replace("cloudtrail:StopLogging", 'cloudtrail:StopLogging\\",\\"Colour\\":\\"'),
      );
      await run("status");
    },
    "Palisade writes this file",
  ],
  [
    "half a record",
    async () => {
      await run("record", { controls: [trails] });
      writeFileSync(recordPath(), readFileSync(recordPath(), "utf8").slice(0, 200));
      await run("advance");
    },
    "not valid JSON",
  ],
  [
    "a record of another organization",
    async () => {
      await run("record", { controls: [trails] });
      writeFileSync(
        recordPath(),
        readFileSync(recordPath(), "utf8").replace('"organization": "example"', '"organization": "other"'),
      );
      await run("record");
    },
    "is the record of organization other",
  ],
])("%s is a mistake that is told", async (_, act, message) => {
  await expect(act()).rejects.toThrow(message);
});

test("the person who advances is whom git knows, if no one is named", async () => {
  execFileSync("git", ["init", "-q", folder]);
  execFileSync("git", ["-C", folder, "config", "user.email", "cleo@palisade.example"]);
  const io = recordingIo({ cwd: folder });
  const engine = exampleEngine({ controls: () => [trails], parse: () => ({ organization }) });
  await recordWith(engine).run(
    { values: { organization: folder, record: recordPath() }, positionals: [] },
    io,
  );
  expect(readFileSync(recordPath(), "utf8")).toContain('"by": "cleo@palisade.example"');
});
