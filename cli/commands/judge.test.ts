import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { each, joined, type Control } from "../../policy-packs/controls/model/control";
import { UnknownValue } from "../../policy-packs/controls/model/unknown";
import { exampleEngine } from "../review/preview/example-engine";
import { exampleControl } from "../review/preview/example-plan";
import type { Report } from "../review/report/report";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { judgeWith } from "./judge";

const keyType = "aws:kms/key:Key";
const mark = "4dabf18193072939515e22adb298388d";
const secret = (given: object) => ({ [mark]: "1b47061264138c4ac30d75fd1eb44270", ...given });

/** Quotes what it sees, so that tests see it too. */
const quoting = exampleControl();
const deployed: Control = exampleControl({
  id: "deployed",
  planned: undefined,
  deployed: {
    types: ["AWS::KMS::Key"],
    problems: ({ configuration }) => (configuration.good === true ? [] : ["good must be true"]),
  },
});
const aliased = exampleControl({
  id: "aliased",
  severity: "low",
  planned: joined(keyType, (key, on) =>
    on.referring(key, "aws:kms/alias:Alias", "targetKeyId").length > 0 ? [] : ["no alias refers to it"],
  ),
});

const provider = {
  urn: "urn:pulumi:prod::app::pulumi:providers:aws::p",
  type: "pulumi:providers:aws",
  custom: true,
  id: "p-1",
  inputs: { region: "eu-west-1", allowedAccountIds: '["111122223333"]' },
};
const key = (name: string, inputs: object, more: object = {}) => ({
  urn: `urn:pulumi:prod::app::${keyType}::${name}`,
  type: keyType,
  custom: true,
  id: `id-of-${name}`,
  inputs,
  outputs: { arn: `arn:aws:kms:eu-west-1:111122223333:key/id-of-${name}` },
  provider: `${provider.urn}::p-1`,
  ...more,
});
const alias = (of: string) => ({
  urn: `urn:pulumi:prod::app::aws:kms/alias:Alias::${of}`,
  type: "aws:kms/alias:Alias",
  custom: true,
  inputs: { name: `alias/${of}`, targetKeyId: `id-of-${of}` },
  provider: `${provider.urn}::p-1`,
});
const state = (...resources: readonly object[]) => ({
  version: 3,
  deployment: { manifest: {}, resources: [provider, ...resources] },
});
const step = (op: string, newState: object | undefined) => ({
  op,
  urn: `urn:pulumi:prod::app::${keyType}::a`,
  ...(newState && { newState }),
});
const item = (given: object) => ({
  resourceType: "AWS::KMS::Key",
  resourceId: "k-1",
  awsAccountId: "111122223333",
  awsRegion: "eu-west-1",
  configuration: { good: true },
  ...given,
});

async function* chunks(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function call(
  input: unknown,
  args: readonly string[] = [],
  controls: readonly Control[] = [quoting, deployed],
) {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const bytes = input instanceof Uint8Array ? input : Buffer.from(text);
  const io = recordingIo({ stdin: () => chunks(bytes) });
  const code = await run(
    { judge: () => judgeWith(exampleEngine({ controls: () => controls })) },
    ["judge", "-", ...args],
    io,
  );
  return { code, out: io.printed(), errors: io.printedErrors() };
}

async function lines(input: unknown, controls?: readonly Control[]) {
  const { out, errors } = await call(input, ["--format", "ndjson"], controls);
  expect(errors).toBe("");
  const all = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(all.pop()).toHaveProperty("outcome");
  return all.map(({ name, status, messages }) => [name, status, ...(messages as string[])]);
}

test.each<[string, unknown, unknown[]]>([
  ["an export", state(key("a", { good: true })), [["a", "pass"]]],
  [
    "a checkpoint",
    { version: 3, checkpoint: { latest: { resources: [key("a", {})] } } },
    [["a", "fail", "good is undefined"]],
  ],
  ["what is being deleted", state(key("a", {}, { delete: true })), []],
  ["what is only looked up", state(key("a", {}, { external: true })), []],
  ["what is deleted and not yet made again", state(key("a", {}, { pendingReplacement: true })), []],
  [
    "one that replaces another",
    state(key("a", {}, { delete: true }), key("a", { good: true })),
    [["a", "pass"]],
  ],
  [
    "an encrypted secret",
    state(key("a", { good: secret({ ciphertext: "x" }) })),
    [["a", "undetermined", expect.stringMatching(/^good: it is encrypted in the state/)]],
  ],
  ["an empty stack", { version: 3, deployment: { manifest: {} } }, []],
  ["a preview", { steps: [step("create", key("a", { good: 1 }))] }, [["a", "fail", "good is 1"]]],
  ["a preview of a deletion", { steps: [step("delete", undefined)] }, []],
  [
    "a preview of a replacement",
    {
      steps: ["create-replacement", "replace", "delete-replaced"].map((op) =>
        step(op, key("a", { good: true })),
      ),
    },
    [["a", "pass"]],
  ],
  ["a preview of nothing", { changeSummary: { same: 0 }, duration: 1 }, []],
  [
    "a hidden secret",
    { steps: [step("create", key("a", { good: "[secret]" }))] },
    [["a", "undetermined", expect.stringMatching(/^good: it is a secret/)]],
  ],
  ["a list", [{ type: keyType, name: "a", props: { good: true } }], [["a", "pass"]]],
  [
    "a list with an unknown",
    [{ type: keyType, name: "a", props: { good: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" } }],
    [["a", "undetermined", "good: AWS decides it on deployment"]],
  ],
  ["an item", item({}), [["k-1", "pass"]]],
  [
    "items",
    [item({}), item({ resourceId: "k-2", configuration: { good: false } })],
    [
      ["k-1", "pass"],
      ["k-2", "fail", "good must be true"],
    ],
  ],
  [
    "a snapshot",
    { fileVersion: "1.0", configurationItems: [item({ resourceName: "named" })] },
    [["named", "pass"]],
  ],
  [
    "the answer of batch-get-resource-config",
    { baseConfigurationItems: [item({ configuration: '{"good":false}' })], unprocessedResourceKeys: [] },
    [["k-1", "fail", "good must be true"]],
  ],
  [
    "a history",
    {
      configurationItems: [
        item({ configurationItemCaptureTime: "2026-02-01T00:00:00Z" }),
        item({ configurationItemCaptureTime: "2026-01-01T00:00:00Z", configuration: {} }),
      ],
    },
    [["k-1", "pass"]],
  ],
  ["an item that is gone", [item({ configurationItemStatus: "ResourceDeleted" })], []],
  [
    "an item without its content",
    [item({ configuration: null })],
    [["k-1", "undetermined", "configuration: the item does not carry it"]],
  ],
  ["text that begins with a byte order mark", `\ufeff${JSON.stringify([item({})])}`, [["k-1", "pass"]]],
])("%s is judged", async (_, input, expected) => {
  const found = await lines(input);
  expect(found).toEqual(expected);
});

const noise = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0]);
test.each<[string, unknown, string[], RegExp]>([
  ["nothing", "", [], /^stdin: it is empty\n/],
  ["blanks", "  \n ", [], /^stdin:2:2: the document ends too early \(byte 4\)\n/],
  [
    "a cut export",
    JSON.stringify(state(key("a", {}))).slice(0, -30),
    [],
    /^stdin:1:\d+: the document ends too early, in the list deployment.resources that begins on line 1, after 1 whole elements \(byte \d+\)\n/,
  ],
  [
    "a cut list",
    '[{"type":"a","name":"b","props":{}},',
    [],
    /^stdin:1:37: the document ends too early, in the list \[\]/,
  ],
  [
    "deep nesting",
    `[{"type":"a","name":"b","props":${'{"a":'.repeat(100_000)}`,
    [],
    /: brackets are nested more than 256 deep /,
  ],
  ["deep lists", "[".repeat(1_000_000), [], /: brackets are nested more than 256 deep /],
  [
    "__proto__",
    `{"version":3,"deployment":{"resources":[{"urn":"u","type":"t",\n"inputs":{"__proto__":{"good":true}}}]}}`,
    [],
    /^stdin:2:11: the key "__proto__" has a meaning of its own in programs /,
  ],
  ["__proto__ at the top", '{"__proto__":{"steps":[]}}', [], /^stdin:1:2: the key "__proto__" has a meaning/],
  [
    "constructor",
    '[{"type":"a","name":"b","props":{"constructor":{"prototype":{}}}}]',
    [],
    /the key "constructor" has a meaning/,
  ],
  [
    "a key twice",
    '[{"type":"a","name":"b","props":{"good":true,"good":false}}]',
    [],
    /the key "good" is written twice in one object/,
  ],
  [
    "the resources twice",
    '{"deployment":{"resources":[],"resources":[]}}',
    [],
    /the member "resources" is written twice/,
  ],
  [
    "resources that are no list",
    '{"deployment":{"manifest":{},"resources":{}}}',
    [],
    /deployment.resources is not a list/,
  ],
  [
    "not UTF-8",
    Buffer.concat([Buffer.from('[{"a":"'), Buffer.from([0xe9]), Buffer.from('"}]')]),
    [],
    /the input is not UTF-8 /,
  ],
  ["UTF-16", Buffer.from("\ufeff[]", "utf16le"), [], /the input is not UTF-8 but UTF-16/],
  ["compressed", gzipSync("[]"), [], /it is compressed/],
  ["noise that looks compressed", noise, [], /it is compressed/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), [], /^stdin:1:1: .*UTF-8/],
  ["words", "Previewing", [], /^stdin:1:1: this is not valid JSON/],
  [
    "a member named like a path",
    { "deployment.resources": [key("a", {})] },
    [],
    /its members are "deployment/,
  ],
  ["a number", "12", [], /this is neither a list nor an object/],
  ["an empty list", "[]", [], /this is an empty list or object/],
  ["an empty object", "{}", [], /this is an empty list or object/],
  [
    "something else",
    { terraform_version: "1.9", resources: [] },
    [],
    /this holds nothing that can be judged; its members are "terraform_version", "resources"/,
  ],
  ["elements that are none", [{ a: 1 }], [], /\[0\] is neither a resource nor a configuration item/],
  ["a list of words", ["a"], [], /\[0\] is not an object/],
  [
    "two kinds in one",
    [item({}), { type: keyType, name: "a", props: {} }],
    [],
    /this is of a list of resources, and what came before of a AWS Config/,
  ],
  [
    "another kind than was asked for",
    state(),
    ["--kind", "list"],
    /this is a stack export, not a list of resources \(byte \d+\)\n.*Leave out --kind, or give --kind export\./,
  ],
  [
    "a kind that there is not",
    "[]",
    ["--kind", "lits"],
    /--kind lits: must be one of export, preview, list, config. Did you mean list\?/,
  ],
  [
    "an old state",
    { version: 1, deployment: {} },
    [],
    /the state has version 1; versions 3 and 4 can be judged/,
  ],
  ["a state without a deployment", { version: 3, deployment: null }, [], /the deployment is null/],
  [
    "a resource without a type",
    state({ urn: "urn:pulumi:a::b::c::d" }),
    [],
    /deployment.resources\[1\] has no type/,
  ],
  [
    "a resource with a broken URN",
    state({ urn: "abc", type: "t" }),
    [],
    /deployment.resources\[1\] has a URN that is none/,
  ],
  [
    "a resource twice",
    state(key("a", {}), key("a", {})),
    [],
    /deployment.resources\[2\] has the URN of another resource/,
  ],
  ["inputs that are none", state(key("a", []), {}), [], /has inputs that are no object/],
  ["a resource of a list without props", [{ type: keyType, name: "a" }], [], /\[0\] has no props/],
  [
    "a step without a state",
    { steps: [step("create", undefined)] },
    [],
    /steps\[0\] says nothing of what urn:/,
  ],
  [
    "a preview that leaves out what is unchanged",
    { steps: [step("create", key("a", { good: true }))], changeSummary: { create: 1, same: 12 } },
    [],
    /the preview leaves out 12 unchanged resources/,
  ],
  [
    "an item without a type",
    { configurationItems: [{ resourceId: "a" }] },
    [],
    /configurationItems\[0\] has no resourceType/,
  ],
  [
    "an item with broken content",
    [item({ configuration: '{"a":' })],
    [],
    /\[0\] has a configuration that is not valid JSON/,
  ],
])("%s is one clear error", async (_, input, args, message) => {
  for (const format of ["text", "ndjson"]) {
    const { code, out, errors } = await call(input, [...args, "--format", format]);
    expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
    if (format === "text") expect(out).toBe("");
    else if (!args.includes("lits"))
      expect(JSON.parse(out.trimEnd().split("\n").pop() ?? "")).toMatchObject({ outcome: "could not run" });
  }
});

test("a single text of 300 MB is refused without being held", async () => {
  async function* huge(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('[{"type":"a","name":"b","props":{"x":"');
    const megabyte = Buffer.alloc(1024 * 1024, 0x78);
    for (let count = 0; count < 300; count++) {
      await Promise.resolve();
      yield megabyte;
    }
    yield Buffer.from('"}}]');
  }
  const before = process.memoryUsage().rss;
  const io = recordingIo({ stdin: huge });
  const code = await run({ judge: () => judgeWith(exampleEngine()) }, ["judge", "-"], io);
  expect([code, io.printedErrors()]).toEqual([
    2,
    expect.stringMatching(/^stdin:1:2: one value is larger than 64 MB /),
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
});

test.each([
  ["nowhere.json", "cannot read nowhere.json: there is no such file\n"],
  [".", "cannot read .: it is a folder; name the file\n"],
])("%s is a mistake", async (file, message) => {
  const io = recordingIo({ cwd: tmpdir() });
  const code = await run({ judge: () => judgeWith(exampleEngine()) }, ["judge", file], io);
  expect([code, io.printedErrors()]).toEqual([2, message]);
});

test("what looks beyond one resource is judged over all files together", async () => {
  expect(await lines(state(key("a", {}), key("b", {}), alias("b")), [aliased])).toEqual([
    ["b", "pass"],
    ["a", "fail", "no alias refers to it"],
  ]);
  const folder = mkdtempSync(join(tmpdir(), "palisade-judge-"));
  try {
    const [one, other] = ["one.json", "other.json"];
    writeFileSync(join(folder, one), JSON.stringify(state(key("a", {}))));
    writeFileSync(
      join(folder, other),
      JSON.stringify({
        deployment: {
          resources: [
            {
              ...alias("a"),
              provider: undefined,
              inputs: { targetKeyId: "arn:aws:kms:eu-west-1:111122223333:key/id-of-a" },
            },
          ],
        },
      }),
    );
    const judge = { judge: () => judgeWith(exampleEngine({ controls: () => [aliased] })) };
    const together = recordingIo({ cwd: folder });
    expect(await run(judge, ["judge", one, other, "--format", "ndjson", "-o", "lines"], together)).toBe(0);
    expect(readFileSync(join(folder, "lines"), "utf8")).toMatch(/"status":"pass".*\n\{"outcome":"clean"/);
    const broken = recordingIo({ cwd: folder });
    writeFileSync(join(folder, other), "[");
    expect(await run(judge, ["judge", one, other, "--format", "ndjson", "-o", "lines"], broken)).toBe(2);
    expect(readFileSync(join(folder, "lines"), "utf8")).toMatch(/"outcome":"clean"/);
    expect(readdirSync(folder).sort()).toEqual(["lines", "one.json", "other.json"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a report names the file, the account and the stack", async () => {
  const { code, out } = await call(state(key("a", { good: 3 })), ["--fail-on", "critical"], [quoting]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /stack export {2}-\n.*account {2}111122223333\n.*prod {2}2 resources {2}eu-west-1 {2}1 high/s,
  );
  expect(out).toMatch(
    /clean from critical upwards: 1 resource in 1 account, 1 control, 1 verdict, 1 finding \(1 high\)/,
  );
});

test("where no organization is declared, that is said instead of a finding for each resource", async () => {
  const account = exampleControl({
    id: "resource-in-declared-account",
    needs: ["accounts"],
    planned: each("*", () => {
      throw new Error("it is not asked");
    }),
  });
  const { code, out } = await call([{ type: keyType, name: "a", props: {} }], [], [account]);
  expect(code).toBe(0);
  expect(out).toMatch(/not judged by resource-in-declared-account: no organization declares the account/);
});

test("an operation that had not ended is named, and what it is on is not called judged", async () => {
  const operation = (type: string, of: object) => ({ type, resource: of });
  const input = {
    version: 3,
    deployment: {
      manifest: {},
      resources: [provider, key("a", { good: true }), key("b", { good: true })],
      pending_operations: [
        operation("updating", key("a", { good: false })),
        operation("creating", key("c", { good: true })),
        operation("reading", key("d", {})),
      ],
    },
  };
  const { code, out } = await call(input, ["--format", "json"]);
  const report = JSON.parse(out) as Report;
  expect(code).toBe(0);
  expect(report.coverage).toEqual({
    resources: 3,
    judged: 1,
    harmless: 0,
    properties: [],
    uncovered: [{ type: keyType, count: 2, because: "operation-pending", meant: null }],
  });
  expect(report.notes.map(({ stack, message }) => `${stack}: ${message}`)).toEqual([
    expect.stringMatching(/^prod: updating aws:kms\/key:Key a had not ended .*run pulumi refresh/),
    expect.stringMatching(/^prod: creating aws:kms\/key:Key c had not ended/),
  ]);
});

test.each([
  ["a plan of nothing", { changeSummary: { same: 0 }, duration: 1 }, /^nothing judged: 0 resources in /],
  [
    "another cloud's resources",
    [{ type: "gcp:storage/bucket:Bucket", name: "a", props: {} }],
    /^nothing judged: 0 of 1 resource judged in .*; 1 type not covered: gcp:storage\/bucket:Bucket \(1\)/,
  ],
  [
    "a part that nothing looks at",
    [
      { type: keyType, name: "a", props: { good: true } },
      { type: "aws:dax/cluster:Cluster", name: "a", props: {} },
    ],
    /^clean: 1 of 2 resources judged in .*; 1 type not covered: aws:dax\/cluster:Cluster \(1\)/,
  ],
])("%s is not called clean", async (_, input, expected) => {
  const { code, out } = await call(input);
  expect([code, out.trim().split("\n").at(-1)]).toEqual([0, expect.stringMatching(expected)]);
});

test("a list's resource without a place is where the others are, and joins them by its name", async () => {
  const keyNamed = (place: object) => ({ type: keyType, name: "a", props: { name: "k" }, ...place });
  const aliasOf = { type: "aws:kms/alias:Alias", name: "b", props: { targetKeyId: "k" } };
  const elsewhere = { type: keyType, name: "c", props: {}, account: "444455556666", region: "eu-west-1" };
  const here = { account: "111122223333", region: "eu-west-1" };
  expect(await lines([keyNamed(here), aliasOf], [aliased])).toEqual([["a", "pass"]]);
  expect(await lines([keyNamed({ account: "111122223333" }), aliasOf], [aliased])).toEqual([["a", "pass"]]);
  expect(await lines([keyNamed(here), elsewhere, aliasOf], [aliased])).toEqual([
    ["a", "undetermined", expect.stringMatching(/it may refer to this resource/)],
    ["c", expect.anything(), expect.anything()],
  ]);
});

test("what the settings of an organization decide is a note, also where only some resources need it", async () => {
  const trust = exampleControl({
    id: "trust",
    planned: each(keyType, ({ props }) => {
      if (props.foreign) throw new UnknownValue("settings.accounts", "no organization is declared");
      return [];
    }),
  });
  const keys = ["a", "b", "c", "d"].map((name) => ({
    type: keyType,
    name,
    props: { foreign: name !== "a" },
  }));
  const { code, out } = await call(keys, ["--format", "json"], [trust]);
  const report = JSON.parse(out) as Report;
  expect([code, report.findings, report.verdicts]).toEqual([0, [], 1]);
  expect(report.coverage).toMatchObject({ resources: 4, judged: 1 });
  expect(report.notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^not judged by trust \(b, c, d\): no organization declares the account/),
  ]);
});

test("a finding on what a component of the SDK made says so", async () => {
  const permission = key(
    "a",
    { good: 1 },
    { urn: `urn:pulumi:prod::app::aws:s3:BucketEventSubscription$${keyType}::a` },
  );
  const own = key("b", { good: 1 }, { urn: `urn:pulumi:prod::app::app:index:Store$${keyType}::b` });
  const { out } = await call(state(permission, own), ["--format", "json"]);
  expect((JSON.parse(out) as Report).findings.map(({ messages }) => messages)).toEqual([
    ["good is 1", "the program does not write this resource itself: aws:s3:BucketEventSubscription makes it"],
    ["good is 1"],
  ]);
});

describe("a secret in plain text", () => {
  const words = "correct-horse";
  const input = state(
    key("a", { good: words }),
    key("b", { password: secret({ plaintext: JSON.stringify(words) }), good: true }),
  );
  test.each(["text", "json", "sarif", "ndjson"])(
    "does not show in %s, even where it comes later",
    async (format) => {
      const { code, out, errors } = await call(input, ["--format", format], [quoting]);
      expect([code, errors]).toEqual([1, ""]);
      expect(out).toContain("good is [secret]");
      expect(out).not.toContain(words);
    },
  );
});
