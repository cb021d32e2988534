import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

const built = relative(packageRoot(), join(__dirname, "../../.."));
const sources = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];
const files = ["package.json", "package-lock.json", "tsconfig.json", "Pulumi.yaml", ".nvmrc"];

let scratch: string;
let project: string;

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@palisade.example", ...args], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

const palisade = (...args: readonly string[]) => command("diff", ...args);

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, built, "cli/main.js"), ...args],
    {
      cwd: project,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH, HOME: scratch, TMPDIR: join(scratch, "tmp") },
    },
  );
  return { status, stdout, stderr };
}

/** A copy of this project in a repository of its own: one commit, and one that lets the flawed sample's key rotate. */
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "palisade-revisions-"));
  project = join(scratch, "project");
  mkdirSync(join(scratch, "tmp"));
  mkdirSync(project);
  for (const name of [...sources, ...files, built])
    cpSync(join(packageRoot(), name), join(project, name), { recursive: true });
  symlinkSync(join(packageRoot(), "node_modules"), join(project, "node_modules"), "junction");
  writeFileSync(join(project, ".gitignore"), `node_modules\n${built}\n`);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "-A");
  git("commit", "--quiet", "-m", "one");
  const program = join(project, "stacks/samples/flawed/everything.ts");
  const source = readFileSync(program, "utf8");
  const changed = source.replace("isMultiRegionTrail: false", "isMultiRegionTrail: true");
  writeFileSync(program, changed === source ? source.replace('"nodejs18.x"', '"nodejs22.x"') : changed);
  git("commit", "--quiet", "-am", "two");
});

afterAll(() => rmSync(scratch, { recursive: true }));

test("two revisions are previewed with their own code, and nothing is left behind", () => {
  const { status, stdout, stderr } = palisade("HEAD~1", "HEAD", "--sample", "flawed", "--format", "json");
  expect(stderr).toContain("palisade: previewing HEAD~1 (");
  const diff = JSON.parse(stdout) as {
    readonly resources: readonly {
      readonly change: string;
      readonly differences: readonly { readonly path: string }[];
    }[];
    readonly findings: Readonly<Record<"new" | "worse" | "gone", readonly { readonly why?: string }[]>>;
    readonly notCompared: { readonly secrets: number };
  };
  expect(diff.resources.map(({ change, differences }) => [change, differences.length])).toEqual([
    ["changed", 1],
  ]);
  expect(diff.findings).toMatchObject({ new: [], worse: [], gone: [{ why: "fixed" }] });
  expect(diff.notCompared.secrets).toBe(0);
  expect(status).toBe(0);
  expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  expect(readdirSync(join(scratch, "tmp"))).toEqual([]);
});

test("the policies of a revision are compiled by its own code, and nothing is left behind", () => {
  const file = "accounts/organization/workloads/ou.yaml";
  const was = readFileSync(join(project, file), "utf8");
  writeFileSync(join(project, file), `${was.replace(/^guardrails:[^]*/m, "")}guardrails: []\n`);
  git("commit", "--quiet", "-am", "three");
  const { status, stdout, stderr } = command(
    "scp",
    "blast",
    "HEAD~1",
    "--persona",
    "developer",
    "--format",
    "json",
  );
  expect(stderr).toContain("palisade: compiling the organization policies of HEAD~1 (");
  expect(status).toBe(0);
  const { base, radius } = JSON.parse(stdout) as {
    readonly base: string;
    readonly radius: {
      readonly changes: readonly { readonly is: string; readonly by: readonly unknown[] }[];
    };
  };
  expect(base).toBe("HEAD~1");
  expect(radius.changes).toContainEqual(
    expect.objectContaining({
      is: "allow",
      by: [expect.objectContaining({ controls: ["ec2-key-pair-unused"] })],
    }),
  );
  expect(command("scp", "blast", "HEAD", "--persona", "developer").stdout).toMatch(/^Nothing changes: /);
  expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  expect(readdirSync(join(scratch, "tmp"))).toEqual([]);
});

test.each([
  [["no-such-branch"], "no-such-branch: neither a file nor a git revision"],
  [["main^{nope}"], "neither a file nor a git revision"],
  [["package.json"], "package.json: not a saved preview"],
  [[], "palisade diff needs a BASE"],
])("%j is a mistake that is told", (args, message) => {
  const { status, stderr } = palisade(...args, "--sample", "flawed");
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
