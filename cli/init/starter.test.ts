import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseOrganization } from "../../accounts/organization-files/organization";
import { controls } from "../../policy-packs/controls";
import { knownTo } from "../../stacks/model/program";
import { landingZone } from "../../stacks/programs/landing-zone";
import { pulumiProjects } from "../../stacks/project/pulumi-projects";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { init } from "../commands/init";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "palisade-init-")), "Acme Corp");
  mkdirSync(folder);
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

async function call(args: readonly string[] = [], typed?: string) {
  const isTTY = typed !== undefined;
  const stdin = () =>
    Object.assign(
      (async function* () {
        yield await Promise.resolve(Buffer.from(typed ?? ""));
      })(),
      { isTTY },
    );
  const io = recordingIo({ cwd: folder, isTTY, stdin });
  const code = await run({ init: () => init }, ["init", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

function organization() {
  const known = knownTo(landingZone(), () => controls, pulumiProjects(folder));
  const parsed = parseOrganization(join(folder, "accounts/organization"), known);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.organization;
}

test.each([
  [[], 5, 5],
  [["--size", "large"], 14, 10],
])("init %j writes an organization without a mistake", async (args, accounts, units) => {
  expect(await call(args)).toMatchObject({ code: 0, errors: "" });
  const { name, accounts: all } = organization();
  expect([name, all.length]).toEqual(["acme-corp", accounts]);
  expect(Object.keys(contents()).filter((file) => file.endsWith("/ou.yaml"))).toHaveLength(units);
});

test("a second run changes nothing and says so", async () => {
  const { out } = await call(["--ci", "both"]);
  expect(out).toContain("Next:\n  npm install\n  npx palisade preview\n");
  const before = contents();
  const again = await call(["--ci", "both", "--region", "eu-central-1"]);
  expect(contents()).toEqual(before);
  expect(again.out).toMatch(
    /^Nothing was written: everything is there\.\nLeft as they are:\n {2}accounts\/organization\n/,
  );
});

test("what is there is never touched, and an existing project is a stack of an account", async () => {
  const own = {
    "Pulumi.yaml": "name: shop\nruntime: nodejs\n",
    "package.json": `{"type":"module","dependencies":{"@pulumi/pulumi":"^3"}}`,
    "README.md": "ours",
    "services/ledger/Pulumi.yaml": "name: ledger\nruntime: nodejs\n",
    "pnpm-lock.yaml": "",
  };
  for (const [path, content] of Object.entries(own)) write(path, content);
  const { out } = await call();
  expect(contents()).toMatchObject(own);
  expect(out).toContain("Left as they are:\n  package.json\n  README.md\n");
  expect(out).toContain("  pnpm add --save-dev palisade @pulumi/aws\n  pnpm exec palisade preview\n");
  expect(contents()["landing-zone/Pulumi.yaml"]).toContain("main: ../stacks/index.ts");
  expect(contents()["stacks/index.ts"]).toContain("export default");
  expect(organization().accounts.find(({ name }) => name === "app-dev")?.stacks).toEqual([
    "baseline",
    "./",
    "./services/ledger",
  ]);
  const before = contents();
  await call();
  expect(contents()).toEqual(before);
});

test("what is not given is asked for where somebody can answer, until the answer is right", async () => {
  const { code, out } = await call(["--size", "small"], "Acme!\nacme\nacme.org\n\n\nnone\n");
  expect(code).toBe(0);
  expect(out).toContain("Name of the organization [acme-corp]:   must be lower-case words joined by hyphens");
  expect(out).toContain("Home Region [us-east-1]: ");
  expect(organization().name).toBe("acme");
  expect(organization().managementAccount.email).toBe("aws+management@acme.org");
  expect(Object.keys(contents()).filter((file) => file.startsWith(".git"))).toEqual([".gitignore"]);
});

test.each([
  [["--name", "Acme"], "--name Acme: must be lower-case words"],
  [["--size", "huge"], "--size huge: must be one of small, large."],
  [["--region", "mars-1"], "--region mars-1: must be the code of an AWS Region"],
  [["--email-domain", "x"], "--email-domain x: must be a domain"],
])("init %j is a mistake, and nothing is written", async (args, message) => {
  const { code, errors } = await call(args);
  expect(code).toBe(2);
  expect(errors).toContain(message);
  expect(contents()).toEqual({});
});
