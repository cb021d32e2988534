import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../main";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-lint-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const clean =
  '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}}';
const warned = clean.replace(
  '"Resource":"*"',
  '"Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}',
);
const reported = clean.replace(
  '"Resource":"*"',
  '"Resource":"*","Condition":{"StringLike":{"aws:PrincipalOrgID":"o-1"}}',
);
const faulty = clean.replace("LeaveOrganization", "LeaveOrganisation");
const refused = clean.replace('"organizations:LeaveOrganization"', '"LeaveOrganization"');
const unreadable = clean.slice(0, -1);
const template = clean.replace(
  '"Resource":"*"',
  '"Resource":"*","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::${Account}:role/admin"}}',
);

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function linted(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const io = recordingIo({ cwd: folder, stdin: () => piped(clean) });
  const code = await run(commands, ["scp", "lint", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test.each([
  ["clean", clean, [], 0],
  ["with a warning", warned, [], 1],
  ["with a warning where only errors count", warned, ["--fail-on", "error"], 0],
  ["with an error", faulty, ["--fail-on", "error"], 1],
  ["worth a word", reported, [], 0],
  ["worth a word where every word counts", reported, ["--fail-on", "info"], 1],
  ["that AWS would refuse", refused, [], 1],
  ["with a placeholder", template, [], 0],
  ["that cannot be read", unreadable, [], 2],
])("a policy %s ends with its exit code: %#", async (_, text, options, code) => {
  expect((await linted({ "a.json": text }, "a.json", ...options)).code).toBe(code);
});

test("a finding is told with its place, its rule and its remedy, and the verdict comes last", async () => {
  const { out } = await linted({ "a.json": faulty }, "a.json");
  expect(out).toBe(
    [
      "a.json:1:63: error  unknown-action",
      '    there is no action "organizations:LeaveOrganisation". Did you mean',
      "    organizations:LeaveOrganization?",
    ].join("\n") + out.slice(out.indexOf("\n    Correct or delete it")),
  );
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 error in 1 policy (SCP, by its shape).");
});

test("what cannot be read outranks what was found in other files, which is reported all the same", async () => {
  const { code, out } = await linted({ "a.json": unreadable, "b.json": faulty }, "a.json", "b.json");
  expect(code).toBe(2);
  expect(out).toContain(`a.json:1:${String(unreadable.length)}: unreadable`);
  expect(out).toContain("b.json:1:63: error  unknown-action");
  expect(out).toContain("Unreadable: 1 problem; what cannot be read was not judged.");
});

test("a placeholder leaves no more unjudged than itself", async () => {
  const { out } = await linted(
    { "a.json": template.replace("LeaveOrganization", "LeaveOrganisation") },
    "a.json",
  );
  expect(out).toContain("a.json:1:63: error  unknown-action");
  expect(out).toContain("Account is a placeholder: what will be there instead was not judged");
});

test.each([
  ["one by one", ["--variables", "Account=111122223333"]],
  ["with their brackets", ["--variables", "${Account}=111122223333"]],
  ["from a file", ["--variables", "values.json"]],
])("placeholders are filled in, given %s", async (_, options) => {
  const files = { "a.json": template, "values.json": '{"Account":"111122223333"}' };
  expect(await linted(files, "a.json", ...options)).toMatchObject({
    code: 0,
    out: "Nothing found in 1 policy (SCP, by its shape).\n",
  });
});

test("a folder means the policies in it, and one of palisade scp show the list that it wrote", async () => {
  expect((await linted({ "a.json": clean, "b.json": clean }, ".")).out).toContain(
    "Nothing found in 2 policies",
  );
  const documents = [{ name: "x", content: JSON.parse(clean) as unknown }];
  const list = JSON.stringify({ scp: { documents }, rcp: { documents: [] } });
  expect((await linted({ "policies.json": list }, ".")).out).toContain("Nothing found in 1 policy (SCP).");
});

test("what one policy exempts, another that is given with it may keep", async () => {
  const exempt = template.replace("${Account}", "*");
  const kept = clean
    .replace("organizations:LeaveOrganization", "iam:CreateRole")
    .replace('"*"', '"arn:aws:iam::*:role/admin"');
  const files = { "exempt.json": exempt, "kept.json": kept };
  expect((await linted(files, "exempt.json")).out).toContain("exemption-by-name");
  expect((await linted(files, "exempt.json", "kept.json")).out).toBe(
    "Nothing found in 2 policies (SCP, by its shape).\n",
  );
});

test("an Allow is looked for at the levels above", async () => {
  const allow = (action: string) =>
    `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"${action}","Resource":"*"}}`;
  const files = { "root.json": allow("*"), "unit.json": allow("s3:*"), "account.json": allow("sqs:*") };
  const { code, out } = await linted(files, "account.json", "--parent", "root.json", "--parent", "unit.json");
  expect(out).toContain('no policy at level 2 above allows "sqs:*": it stays denied');
  expect(code).toBe(1);
  expect((await linted(files, "account.json", "--parent", "root.json")).code).toBe(0);
});

test("standard input is read for -", async () => {
  expect(await linted({}, "-", "--kind", "scp")).toMatchObject({
    code: 0,
    out: "Nothing found in 1 policy (SCP).\n",
  });
});

test("the old quotas can be chosen", async () => {
  const buckets = Array.from({ length: 220 }, (_, i) => `"arn:aws:s3:::bucket-${String(i)}"`).join(",");
  const big = clean
    .replace('"organizations:LeaveOrganization"', '"s3:DeleteBucket"')
    .replace('"*"', `[${buckets}]`);
  expect((await linted({ "a.json": big }, "a.json")).code).toBe(0);
  expect((await linted({ "a.json": big }, "a.json", "--quotas", "old")).out).toContain("AWS takes 5,120");
});

test("JSON holds what was judged, by which reference, and what was found", async () => {
  const { out } = await linted({ "a.json": faulty }, "a.json", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    knowledge: { updated: expect.stringMatching(/^20\d\d-/) as string },
    quotas: "new",
    failOn: "warning",
    policies: [{ file: "a.json", line: 1, column: 1, kind: "scp", recognized: true, statements: 1 }],
    problems: [],
    findings: [{ file: "a.json", line: 1, column: 63, rule: "unknown-action", severity: "error" }],
  });
});

test("SARIF holds the rules, the findings and what could not be judged", async () => {
  const { out } = await linted(
    { "a.json": faulty, "b.json": unreadable },
    "a.json",
    "b.json",
    "--format",
    "sarif",
  );
  const { runs } = JSON.parse(out) as {
    runs: {
      results: { ruleId: string }[];
      invocations: unknown[];
      tool: { driver: { rules: { id: string }[] } };
    }[];
  };
  const [only] = runs;
  expect(only?.results).toMatchObject([
    {
      ruleId: "unknown-action",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a.json" },
            region: { startLine: 1, startColumn: 63 },
          },
        },
      ],
    },
  ]);
  expect(only?.tool.driver.rules.map(({ id }) => id)).toContain("unknown-action");
  expect(only?.invocations).toMatchObject([
    { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: "error" }] },
  ]);
});

test("nothing that a file holds steers the terminal", async () => {
  const { out } = await linted(
    { "a.json": clean.replace("LeaveOrganization", "Leave\\u001b[31m\\u202e") },
    "a.json",
  );
  expect(out).not.toMatch(/[\u001b\u202e]/);
});

test.each([
  ["no file", [], "needs a file"],
  ["a file that is not there", ["nowhere.json"], "cannot read nowhere.json: there is no such file"],
  [
    "a placeholder that there is none of",
    ["a.json", "--variables", "Acount=1"],
    "no policy has a placeholder",
  ],
  ["a variable without a value", ["a.json", "--variables", "Account"], "write NAME=VALUE"],
  ["a variable twice", ["a.json", "--variables", "A=1", "--variables", "A=2"], "A is given twice"],
  ["a folder without policies", ["empty"], "cannot read empty: the folder holds no .json file"],
  ["an unknown kind", ["a.json", "--kind", "scpp"], "Did you mean scp?"],
])("%s is a mistake that is reported", async (_, args, says) => {
  mkdirSync(join(folder, "empty"));
  const { code, errors } = await linted({ "a.json": clean }, ...args);
  expect(code).toBe(2);
  expect(errors).toContain(says);
});
