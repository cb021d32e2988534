import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import * as pulumi from "@pulumi/pulumi";
import type { Account, Organization } from "../../accounts/account";
import type { Control } from "../../policy-packs/controls/model/control";
import { account as someAccount } from "../fixtures/one-account";
import type { Context, Program } from "../model/program";
import type { Keeping } from "./kept-results";
import { previewOrganization, type PreviewOptions } from "./preview";

class Thing extends pulumi.CustomResource {
  constructor(name: string, props: pulumi.Inputs) {
    super("test:index:Thing", name, props);
  }
}

/** Everything that may decide what a stack's program makes. A test changes one of it at a time. */
interface Given {
  account: Account;
  organization: Organization;
  options: Partial<PreviewOptions>;
  keeping: Keeping;
  /** The program of stack "used", which "user" refers to. */
  used: Program["run"];
  user: Program["run"];
  name: string;
}

const usedProgram: Program["run"] = () => {
  const thing = new Thing("thing", { size: 1 });
  return { size: 1, decided: thing.id };
};

const userProgram = ({ organization, account }: Context) => {
  const used = new pulumi.StackReference("organization/palisade/used");
  new Thing("reader", {
    size: used.requireOutput("size"),
    decided: used.requireOutput("decided"),
    home: organization.homeRegion,
    security: organization.accounts.find(({ key }) => key === "security")?.id,
    owner: account.owner,
    configured: new pulumi.Config().get("level"),
  });
  return { text: pulumi.interpolate`of ${used.requireOutput("decided")}` };
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "palisade-kept-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function given(): Given {
  const account = { ...someAccount };
  const security = { ...someAccount, key: "security", id: "222233334444" };
  const other = { ...someAccount, key: "other", id: "333344445555" };
  const accounts = [security, account, other];
  const unit = { name: "Root", description: "", path: "", guardrails: [], units: [], accounts };
  return {
    account,
    organization: {
      name: "test",
      id: "o-test",
      exists: true,
      partition: "aws",
      homeRegion: "us-east-1",
      recoveryRegion: "us-west-2",
      trusted: { accounts: [], identityProviders: [] },
      managementAccount: account,
      root: { ...unit, position: account.position },
      accounts,
      given: [],
      protectedRoles: [],
    },
    options: { project: "palisade", rootDirectory: "/project" },
    keeping: { folder, madeOf: "this", hasOwnControls: false, isKept: () => true },
    used: usedProgram,
    user: userProgram,
    name: "user",
  };
}

/** Previews both stacks; says which of the two programs ran. */
async function previewed(change: (all: Given) => void = () => undefined) {
  const all = given();
  change(all);
  const ran: string[] = [];
  const program = (name: string, run: Program["run"]): Program => ({
    name,
    stack: () => name,
    run: (context) => {
      ran.push(name);
      return run(context);
    },
  });
  const plan = await previewOrganization({
    organization: all.organization,
    deployments: [
      { stack: "user", account: all.account, program: program(all.name, all.user) },
      { stack: "used", account: all.account, program: program("used", all.used) },
    ],
    keeping: all.keeping,
    ...all.options,
  });
  return { plan, ran };
}

const both = ["user", "used"];

test("what has not changed does not run again, and comes out the same", async () => {
  const first = await previewed();
  expect(first.plan.failures).toEqual([]);
  expect(first.ran).toEqual(both);
  const second = await previewed();
  expect(second.ran).toEqual([]);
  expect(second.plan).toEqual(first.plan);
  expect(JSON.stringify(second.plan)).toBe(JSON.stringify(first.plan));
  expect(JSON.stringify(first.plan.stacks)).toContain("output decided of stack used is not known");
});

const changes: readonly (readonly [string, (all: Given) => void, readonly string[]])[] = [
  ["nothing at all", () => undefined, []],
  ["what decides beside the inputs", (all) => (all.keeping = { ...all.keeping, madeOf: "that" }), both],
  ["controls", (all) => (all.keeping = { ...all.keeping, hasOwnControls: true }), both],
  ["project", (all) => (all.options = { ...all.options, project: "other", only: ["used"] }), ["used"]],
  ["folder of the project", (all) => (all.options = { ...all.options, rootDirectory: "/other" }), both],
  ["program of that name", (all) => (all.name = "another"), ["another"]],
  [
    "configuration",
    (all) =>
      (all.options = {
        ...all.options,
        configuration: () => ({ values: { "palisade:level": "2" }, secretKeys: [] }),
      }),
    both,
  ],
  [
    "notes of the configuration",
    (all) =>
      (all.options = { ...all.options, configuration: () => ({ values: {}, secretKeys: [], notes: ["a"] }) }),
    both,
  ],
  ["organization", (all) => (all.organization = { ...all.organization, name: "other" }), both],
  [
    "value of the organization",
    (all) => (all.organization = { ...all.organization, homeRegion: "eu-west-1" }),
    ["user"],
  ],
  [
    "value of the organization that none reads",
    (all) => (all.organization = { ...all.organization, id: "o-other" }),
    [],
  ],
  ["value of the account", (all) => Object.assign(all.account, { owner: "others" }), ["user"]],
  ["value of the account that none reads", (all) => Object.assign(all.account, { budget: 7 }), []],
  [
    "value of an account that is looked up",
    (all) => Object.assign(all.organization.accounts[0] ?? {}, { id: "1" }),
    ["user"],
  ],
  ["account that none looks up", (all) => Object.assign(all.organization.accounts[2] ?? {}, { id: "1" }), []],
  [
    "account that comes before",
    (all) =>
      (all.organization = { ...all.organization, accounts: [all.account, ...all.organization.accounts] }),
    ["user"],
  ],
];

test.each(changes)(
  "after a change of the %s, no result is taken that may differ",
  async (_, change, expected) => {
    await previewed();
    const { plan, ran } = await previewed(change);
    expect(ran).toEqual(expected);
    const fresh = await previewed((all) => {
      change(all);
      all.keeping = { ...all.keeping, isKept: () => false };
    });
    expect(JSON.stringify(plan)).toBe(JSON.stringify(fresh.plan));
  },
);

test("a stack runs again when the outputs of one that it refers to have changed", async () => {
  await previewed();
  const { plan, ran } = await previewed((all) => {
    all.keeping = { ...all.keeping, isKept: ({ name }) => name !== "used" };
    all.used = () => ({ size: 2, decided: "known" });
  });
  expect(ran).toEqual(["used", "user"]);
  expect(plan.stacks[0]?.resources.find(({ name }) => name === "reader")?.props).toMatchObject({
    size: 2,
    decided: "known",
  });
});

test("a stack fails when one that it refers to fails, whatever came of it before", () => {
  const script = join(__dirname, "../fixtures/preview-broken-reference.js");
  expect(JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }))).toEqual([
    { planned: ["user", "used"], failed: [] },
    { planned: [], failed: ["used", "user"] },
  ]);
});

describe("a program that cannot be relied on is never kept:", () => {
  const cases: readonly (readonly [string, (all: Given) => void])[] = [
    [
      "one that is not to be kept",
      (all) => (all.keeping = { ...all.keeping, isKept: ({ name }) => name !== "used" }),
    ],
    [
      "one that makes a secret",
      (all) => (all.used = () => ({ size: pulumi.secret("hunter22"), decided: "" })),
    ],
    [
      "one with a secret in its configuration",
      (all) =>
        (all.options = {
          ...all.options,
          only: ["used"],
          configuration: () => ({ values: { "palisade:level": "hunter22" }, secretKeys: ["palisade:level"] }),
        }),
    ],
    [
      "one that changes what it is given",
      (all) =>
        (all.used = ({ account }) => ({ size: Object.assign(account, { budget: 2 }).budget, decided: "" })),
    ],
    [
      "one that reads a project's own controls",
      (all) => {
        all.keeping = { ...all.keeping, hasOwnControls: true };
        all.options = { ...all.options, controls: [{ id: "own" } as Control] };
        all.used = ({ controls = [] }) => ({ size: controls.length, decided: "" });
      },
    ],
  ];

  test.each(cases)("%s", async (_, change) => {
    await previewed(change);
    expect((await previewed(change)).ran).toContain("used");
    for (const name of readdirSync(folder))
      expect(inflateRawSync(readFileSync(join(folder, name)).subarray(32)).toString()).not.toContain(
        "hunter22",
      );
  });
});

test("a damaged file is as good as none, wherever it is damaged", async () => {
  const { plan } = await previewed();
  const files = readdirSync(folder).map((name) => join(folder, name));
  expect(files).toHaveLength(2);
  for (const damage of [
    (held: Buffer) => held.subarray(0, held.length - 1),
    (held: Buffer) => held.subarray(0, 10),
    () => Buffer.alloc(0),
    (held: Buffer) => Buffer.concat([held, Buffer.from("x")]),
    (held: Buffer) => Buffer.from(held.map((byte, index) => (index === 5 ? byte ^ 1 : byte))),
    (held: Buffer) => Buffer.from(held.map((byte, index) => (index === held.length - 20 ? byte ^ 1 : byte))),
  ]) {
    for (const file of files) writeFileSync(file, damage(readFileSync(file)));
    const again = await previewed();
    expect(again.ran).toEqual(both);
    expect(JSON.stringify(again.plan)).toBe(JSON.stringify(plan));
  }
});

test("where nothing can be written, everything runs", async () => {
  writeFileSync(join(folder, "file"), "");
  const blocked = (all: Given) => (all.keeping = { ...all.keeping, folder: join(folder, "file", "below") });
  expect((await previewed(blocked)).ran).toEqual(both);
  expect((await previewed(blocked)).ran).toEqual(both);
});
