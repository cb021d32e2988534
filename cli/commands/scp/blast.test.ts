import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Organization } from "../../../accounts/account";
import { exampleControl } from "../../../accounts/guardrails/compile/example-control";
import {
  exampleAccount,
  exampleOrganization,
  exampleUnit,
} from "../../../accounts/guardrails/compile/example-organization";
import type { Control } from "../../../policy-packs/controls/model/control";
import { exampleEngine } from "../../review/preview/example-engine";
import { exampleProject } from "../../review/preview/example-project";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";
import { blastWith } from "./blast";
import { showWith } from "./show";

const prod = exampleAccount("boi-prod", "Production");
const organization = exampleOrganization([
  exampleUnit("Production", [prod, exampleAccount("audit-prod", "Production")]),
]);

const queues = exampleControl("queue-kept", ["sqs:DeleteQueue", "sqs:PurgeQueue"]);
const topics = exampleControl("topic-kept", ["sns:DeleteTopic"]);

let scratch: string;
beforeEach(() => {
  scratch = exampleProject();
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const call = (controls: readonly Control[], ...args: readonly string[]) =>
  callOf(organization, controls, args);

async function callOf(of: Organization, controls: readonly Control[], args: readonly string[]) {
  const io = recordingIo({ cwd: scratch });
  const engine = exampleEngine({ parse: () => ({ organization: of }), controls: () => controls });
  const commands = { blast: () => blastWith(engine), show: () => showWith(engine) };
  const code = await run(commands, args, io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

const developer = ["--persona", "developer"];

test("without a base it says what the guardrails deny at all", async () => {
  const { code, out } = await call([queues], "blast", ...developer);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 change: 22,\d+ actions tried for 1 persona in 2 accounts\.\n\nBecomes denied\n/);
  expect(out).toContain(
    "  sqs:DeleteQueue, sqs:PurgeQueue\n    for      developer\n    in       all 2 accounts\n    by       queue-kept (palisade-scp-root)",
  );
});

test("a folder that scp show wrote is a base", async () => {
  await call([queues], "show", "--output", "base");
  const { errors, out } = await call([topics], "blast", "base", ...developer, "--account", "boi-prod");
  expect(errors).toBe("");
  expect(out).toMatch(/Becomes denied\n\n {2}sns:DeleteTopic\n {4}for {6}developer\n {4}in {7}boi-prod\n/);
  expect(out).toMatch(/Becomes allowed\n\n {2}sqs:DeleteQueue, sqs:PurgeQueue\n/);
  expect(out).toContain("by       queue-kept (palisade-scp-root)");
});

test("so is what scp show told as JSON", async () => {
  const { out: replayed } = await call([queues], "show", "--format", "json");
  writeFileSync(join(scratch, "base.json"), replayed);
  expect((await call([queues], "blast", "base.json", ...developer)).out).toMatch(/^Nothing changes: /);
});

test("as JSON every action is there, as Markdown a table", async () => {
  const { out } = await call([queues], "blast", ...developer, "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    base: "nothing attached",
    radius: {
      accounts: 2,
      changes: [
        { was: "allow", is: "deny", personas: ["developer"], actions: ["sqs:DeleteQueue", "sqs:PurgeQueue"] },
      ],
    },
  });
  const { out: markdown } = await call([queues], "blast", ...developer, "--format", "markdown");
  expect(markdown).toContain(
    "| sqs:DeleteQueue, sqs:PurgeQueue | developer | all 2 accounts | queue-kept (palisade-scp-root) |  |",
  );
});

const event = (eventName: string, role: string, more: object = {}) => ({
  eventTime: "2026-11-20T10:00:00Z",
  eventSource: "sqs.amazonaws.com",
  eventName,
  awsRegion: "us-east-1",
  sourceIPAddress: "198.51.100.7",
  recipientAccountId: prod.id,
  userIdentity: {
    type: "AssumedRole",
    arn: `arn:aws:sts::${prod.id}:assumed-role/${role}/me`,
    accountId: prod.id,
    sessionContext: { sessionIssuer: { type: "Role", arn: `arn:aws:iam::${prod.id}:role/${role}` } },
  },
  ...more,
});

test("recorded calls are replayed", async () => {
  mkdirSync(join(scratch, "logs"));
  const Records = [
    event("PurgeQueue", "operator"),
    event("PurgeQueue", "operator", { eventTime: "2026-11-21T10:00:00Z" }),
    event("SendMessage", "operator"),
    event("PurgeQueue", "operator", { errorCode: "AccessDenied" }),
  ];
  writeFileSync(join(scratch, "logs/a.json"), JSON.stringify({ Records }));
  writeFileSync(join(scratch, "logs/notes.txt"), "nothing");
  const { code, out } = await call([queues], "blast", ...developer, "--events", "logs");
  expect(code).toBe(0);
  const text = out.replace(/\s+/g, " ");
  expect(text).toContain(
    "4 events in 1 file, from 2026-11-20T10:00:00Z to 2026-11-21T10:00:00Z: 1 calls would have gone on as before.",
  );
  expect(text).toContain(
    "Would have been denied: 2 calls sqs:PurgeQueue: 2 calls, the last on 2026-11-21T10:00:00Z, by role/operator in boi-prod (2); queue-kept (palisade-scp-root)",
  );
  expect(text).toContain("Refused by AWS already, left alone: 1 sqs.amazonaws.com PurgeQueue (1)");
  expect(text).toContain("Files left out: 1 files of other kinds (1)");
});

test("what cannot be read is named, and the replay is not called whole", async () => {
  writeFileSync(
    join(scratch, "broken.json"),
    JSON.stringify({ Records: [event("PurgeQueue", "a")] }).slice(0, -3),
  );
  const { code, out } = await call(
    [queues],
    "blast",
    ...developer,
    "--events",
    "broken.json",
    "--format",
    "markdown",
  );
  expect(code).toBe(2);
  expect(out).toContain("### Could not be read: 1 place");
  expect(out).toMatch(
    /- broken\.json:1:\d+: the document ends too early.*nothing from there on was replayed/,
  );
});

test.each<[string, readonly string[], string]>([
  [
    "an account that is none",
    ["--account", "boi-prd"],
    "--account boi-prd: there is no such account. Did you mean boi-prod?",
  ],
  ["the management account", ["--account", "management"], "the management account is reached by no policy"],
  ["a persona that is none", ["--persona", "develper"], "Did you mean developer?"],
  ["events that are nowhere", ["--events", "nowhere"], "--events nowhere: there is no such file or folder."],
  ["a format that is none", ["--format", "xml"], "--format xml: must be one of text, json, markdown."],
])("%s is told in one message", async (_, args, says) => {
  const { code, out, errors } = await call([queues], "blast", ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toContain(says);
});

test("a persona for whose duty no role is protected is no one", async () => {
  const bare = { ...organization, protectedRoles: [] };
  const { code, errors } = await callOf(bare, [queues], ["blast", "--persona", "vending"]);
  expect(code).toBe(2);
  expect(errors).toContain("--persona vending: protected-roles.yaml names no role of that duty.");
  expect((await callOf(bare, [queues], ["blast"])).out).toContain("developer, developer-out-of-region");
});

test.each<[string, string, string]>([
  ["no JSON", "{", "base.json: not valid JSON"],
  [
    "something else",
    '{"scp": {}}',
    "base.json: not policies as palisade scp show --format json writes it: scp.documents",
  ],
  [
    "a policy that is none",
    JSON.stringify({
      scp: {
        documents: [
          {
            name: "x",
            content: { Version: "2012-10-17", Statement: [{ Effect: "Deny" }] },
            targets: [],
            statements: [],
          },
        ],
      },
      rcp: { documents: [] },
    }),
    "base.json: the policy x: statement 1 must have Action or NotAction",
  ],
])("a base that is %s is told in one message", async (_, content, says) => {
  writeFileSync(join(scratch, "base.json"), content);
  const { code, errors } = await call([queues], "blast", "base.json");
  expect(code).toBe(2);
  expect(errors).toContain(says);
});

test("a folder without a description is told", async () => {
  mkdirSync(join(scratch, "empty"));
  const { code, errors } = await call([queues], "blast", "empty");
  expect(code).toBe(2);
  expect(errors).toContain("empty: there is no policies.json in this folder");
});
