import Ajv from "ajv";
import addFormats from "ajv-formats";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../../accounts/package-root";
import { situation } from "../../init/situation";
import { starterFiles } from "../../init/starter";
import { findActionlint } from "./find-actionlint";

const file = (path: string) => readFileSync(join(packageRoot(), path), "utf8");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Matrix {
  readonly strategy: { readonly matrix: { readonly node: readonly number[] } };
}

interface GitLabMatrix {
  readonly parallel: { readonly matrix: readonly { readonly NODE_VERSION: readonly string[] }[] };
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = ["preview", "deploy", "test", "publish"].map(
  (name) => `.github/workflows/palisade-${name}.yml`,
);
const action = ".github/actions/preview/action.yml";
const gitlab = [".gitlab/palisade.gitlab-ci.yml", ".gitlab/palisade-test.gitlab-ci.yml"] as const;
const workflow = (path: string) => parse(file(path)) as Workflow;
const steps = [
  ...workflows.flatMap((path) => Object.values(workflow(path).jobs).flatMap((job) => job.steps)),
  ...(parse(file(action)) as { runs: { steps: Step[] } }).runs.steps,
];

const starter = starterFiles(
  {
    name: "acme",
    domain: "acme.org",
    region: "us-east-1",
    recoveryRegion: "us-west-2",
    size: "small",
    pipeline: "both",
  },
  situation(packageRoot()),
);
const started = (path: string) => starter.find((one) => one.path === path)?.content ?? "";

const schema = (name: string) => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  return ajv.compile(JSON.parse(file(`cli/review/schemas/vendor/${name}.schema.json`)) as object);
};
const [valid, validAction, validGitLab] = ["github-workflow", "github-action", "gitlab-ci"].map(schema);

test.each([
  ...workflows.map((path) => [path, valid] as const),
  [action, validAction] as const,
  ...gitlab.map((path) => [path, validGitLab] as const),
])("%s is as its published schema says", (path, validate) => {
  validate?.(parse(file(path)));
  expect(validate?.errors).toBeNull();
});

test.each([
  [".github/workflows/palisade.yml", valid] as const,
  [".gitlab/palisade.gitlab-ci.yml", validGitLab] as const,
])("%s of a new project is as its published schema says, and pins the same actions", (path, validate) => {
  validate?.(parse(started(path)));
  expect(validate?.errors).toBeNull();
  for (const [use] of started(path).matchAll(/uses: .*/g))
    expect([...workflows, action].some((own) => file(own).includes(use))).toBe(true);
});

test.each([
  ["a job without a runner", valid, { on: "push", jobs: { a: { steps: [] } } }],
  ["an unknown permission", valid, { on: "push", permissions: { everything: "write" }, jobs: {} }],
  ["an action that runs nothing", validAction, { name: "x", description: "y" }],
  [
    "a report of an unknown kind",
    validGitLab,
    { a: { script: ["x"], artifacts: { reports: { xunit: "x" } } } },
  ],
])("the schemas refuse %s", (_, validate, given) => {
  expect(validate?.(given)).toBe(false);
});

const actionlint = findActionlint();
(actionlint === undefined ? test.skip : test)("actionlint has nothing to say of the workflows", () => {
  const { status, stdout, stderr } = spawnSync(
    actionlint ?? "",
    ["-no-color", "-shellcheck=", "-pyflakes=", ...workflows.map((path) => join(packageRoot(), path))],
    { cwd: packageRoot(), encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("every action is pinned by its full commit, and says which version that is; one version of each", () => {
  const lines = [...workflows, action].flatMap((path) => file(path).match(/^.*\buses:.*$/gm) ?? []);
  const foreign = lines.map((line) => line.replace(/^.*uses: /, "")).filter((use) => !use.startsWith("./"));
  expect(foreign.length).toBeGreaterThan(8);
  for (const use of foreign) expect(use).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const versions = new Set(foreign);
  expect(versions.size).toBe(new Set(foreign.map((use) => use.split("@")[0])).size);
});

test.each(workflows)("%s takes no right that it does not name, and ends", (path) => {
  const { on, permissions, concurrency, jobs } = workflow(path);
  expect(on).not.toHaveProperty("pull_request_target");
  expect(on).not.toHaveProperty("workflow_run");
  expect(permissions).toEqual({});
  expect(concurrency).toBeDefined();
  for (const job of Object.values(jobs)) {
    expect(job.permissions).toBeDefined();
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(120);
  }
});

test("only what is approved gets a cloud identity, and only what does not run the change may write", () => {
  const rights = workflows.flatMap((path) =>
    Object.entries(workflow(path).jobs).map(([name, { permissions, environment }]) => [
      name,
      permissions,
      environment,
    ]),
  );
  expect(rights).toEqual([
    ["preview", { contents: "read" }, undefined],
    [
      "publish",
      { actions: "read", contents: "read", "pull-requests": "write", "security-events": "write" },
      undefined,
    ],
    ["judge", { contents: "read" }, undefined],
    ["deploy", { contents: "read", "id-token": "write" }, "production"],
    ["test", { contents: "read" }, undefined],
    ["npm", { contents: "read", "id-token": "write" }, "npm"],
  ]);
  const { publish } = workflow(workflows[0] ?? "").jobs;
  const checkouts = publish?.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts?.map((step) => step.with?.ref)).toEqual(["${{ github.event.pull_request.base.sha }}"]);
});

test("nothing that a pull request names gets into a script, and no checkout leaves its token behind", () => {
  for (const { run, uses, with: given } of steps) {
    expect(run ?? "").not.toContain("${{");
    if (uses?.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false });
  }
});

test("every supported version of Node runs all tests, and the oldest is the one that set-up asks for", () => {
  const { matrix } = (workflow(".github/workflows/palisade-test.yml").jobs.test as Job & Matrix).strategy;
  const [jobs] = (parse(file(gitlab[1])) as { "palisade-test": GitLabMatrix })["palisade-test"].parallel
    .matrix;
  const oldest = Number(file(".nvmrc"));
  expect(matrix.node).toEqual([oldest, oldest + 2, oldest + 4]);
  expect(jobs?.NODE_VERSION).toEqual(matrix.node.map(String));
});

test("no file names a long-lived key", () => {
  for (const path of [...workflows, action, ...gitlab])
    expect(file(path)).not.toMatch(
      /secrets\.|access-key|AWS_ACCESS|AWS_SECRET|PULUMI_ACCESS_TOKEN|PASSPHRASE/i,
    );
});

test("every path that has an owner exists, and what overrides another one comes after it", () => {
  const paths = file(".github/CODEOWNERS")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/)[0] ?? "");
  expect(paths[0]).toBe("*");
  expect(paths.slice(1).filter((path) => !existsSync(join(packageRoot(), path)))).toEqual([]);
  for (const [index, path] of paths.entries())
    expect(paths.slice(index + 1).filter((later) => path !== "*" && path.startsWith(later))).toEqual([]);
});
