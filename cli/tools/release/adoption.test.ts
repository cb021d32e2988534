import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../../accounts/package-root";
import { adoptedProject, installed, type AdoptedProject } from "./adopted-project";
import { stagePackage } from "./stage-package";

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "palisade-adoption-")));
const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
/** Besides the package: the newest of Pulumi's SDK, which needs Node 22 or later, is tried with one of them. */
const besides: Readonly<Record<string, readonly string[]>> = {
  20: [],
  22: [],
  24: ["@pulumi/pulumi@latest"],
};
const versions = sampleOf("versions of Node that a project is begun with", Object.keys(besides), 1);
const installation = (version: string) => join(scratch, `installation${version}`);

/** Without a registry there is nothing to install from, and each test says that it was skipped. */
const isInstalled = (() => {
  const { folder } = stagePackage(packageRoot(), join(scratch, "package"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", scratch], { cwd: folder, encoding: "utf8" }),
  ) as readonly { readonly filename: string }[];
  const tarball = join(scratch, packed?.filename ?? "");
  return versions.every((version) =>
    installed(installation(version), tarball, [
      `node${version}@npm:${platform}@${version}`,
      ...(besides[version] ?? []),
    ]),
  );
})();
const whereInstalled = isInstalled ? test : test.skip;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const begin = (name: string, version: string): AdoptedProject =>
  adoptedProject(
    join(scratch, name, name),
    installation(version),
    join(installation(version), "node_modules", `node${version}`, "bin", "node"),
  );

const write = ({ folder }: AdoptedProject, files: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
const commit = ({ run }: AdoptedProject, message: string) =>
  run(
    `git init --quiet --initial-branch=main && git add -A && git -c user.name=t -c user.email=t@palisade.example commit --quiet -m ${message}`,
  );
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";

const withQueue = {
  "stacks/programs.ts": `import { landingZone, type Program } from "palisade";
import { shop } from "./shop";

export const programs: readonly Program[] = [...landingZone(), shop];
`,
  "stacks/shop.ts": `import * as aws from "@pulumi/aws";
import { provider, type Program } from "palisade";

export const shop: Program = {
  name: "shop",
  stack: (account) => \`shop-\${account.name}\`,
  run: ({ organization, account }) => {
    const opts = { provider: provider(account, organization.homeRegion) };
    const orders = new aws.sqs.Queue("orders", { sqsManagedSseEnabled: false }, opts);
    return { ordersUrl: orders.url };
  },
};
`,
};

interface Finding {
  readonly control: string;
  readonly stack: string;
  readonly source: { readonly file: string } | null;
}

interface Step {
  readonly run?: string;
}

describe.each(versions)("with Node %s", (version) => {
  whereInstalled(
    "an empty folder has a verdict at once, then only what is new fails, in the pipeline too",
    () => {
      const project = begin(`acme${version}`, version);
      const { folder, run } = project;
      expect(run("node --version").stdout).toMatch(new RegExp(`^v${version}\\.`));
      const ours = join(folder, "node_modules/palisade/");
      const before = readdirSync(ours, { recursive: true });

      // Without an organization nothing is judged.
      expect(run("npx palisade preview")).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining("npx palisade init") as string,
      });
      expect(run("npx palisade init --name acme --email-domain acme.org")).toMatchObject({
        code: 0,
        stderr: "",
      });
      expect(run("npx palisade pack foundation")).toMatchObject({
        code: 0,
        stderr: "",
        stdout: expect.stringMatching(/^medium +sqs-queue-encrypted$/m) as string,
      });
      const first = run("npx palisade preview");
      expect([first.code, lastLine(first.stdout)]).toEqual([0, expect.stringMatching(/^clean: /)]);
      commit(project, "one");

      write(project, withQueue);
      const dev = join(folder, "accounts/organization/workloads/development/app-dev.yaml");
      writeFileSync(dev, readFileSync(dev, "utf8").replace("[baseline]", "[baseline, shop]"));
      const second = run("npx palisade preview --stack 'shop-*'");
      expect(second.code).toBe(1);
      expect(second.stdout).toContain("sqs-queue-encrypted");
      expect(second.stdout).toMatch(/stacks\/shop\.ts:9\b/);
      expect(run("npx palisade baseline --reason later").code).toBe(0);
      const base = run("git rev-parse HEAD").stdout.trim();
      commit(project, "two");
      const { jobs } = parse(readFileSync(join(folder, ".github/workflows/palisade.yml"), "utf8")) as {
        readonly jobs: { readonly preview: { readonly steps: readonly Step[] } };
      };
      const steps = jobs.preview.steps.flatMap((step) => step.run ?? []);
      // As the installation was made.
      expect(steps[0]).toBe("npm ci");
      for (const step of steps.slice(1)) {
        const ran = run(step, { BASE: base, GITHUB_STEP_SUMMARY: join(scratch, `summary${version}`) });
        expect([step, ran.code, ran.code === 0 ? "" : ran.stderr]).toEqual([step, 0, ""]);
      }
      expect(readFileSync(join(scratch, `summary${version}`), "utf8")).toContain("sqs-queue-encrypted");

      expect(run("npx palisade init --name other --size large").stdout).toMatch(/^Nothing was written/);
      expect(run("git status --porcelain").stdout).toBe("");
      expect(readdirSync(ours, { recursive: true })).toEqual(before);
    },
  );
});

/** A control of the repository's own, which the catalogue does not have. */
const ownControl = `import { each, type Control } from "palisade/controls";

export const controls: readonly Control[] = [
  {
    id: "queue-in-order",
    title: "Queues keep the order",
    why: "Payments are applied in turn.",
    remedy: "Set fifoQueue.",
    severity: "low",
    domain: "compute",
    planned: each("aws:sqs/queue:Queue", ({ props }) => (props.fifoQueue === true ? [] : ["fifoQueue is not true"])),
    examples: { bad: [], good: [] },
  },
];
`;

whereInstalled("a repository of three projects is previewed as one organization", () => {
  const project = begin("shop", versions.at(-1) ?? "");
  const { folder, run } = project;
  const plain = `import * as pulumi from "@pulumi/pulumi";
import * as aws from "@pulumi/aws";
const network = new pulumi.StackReference("organization/network/dev");
const queue = new aws.sqs.Queue("payments", { kmsMasterKeyId: "alias/aws/sqs", tags: { vpc: network.requireOutput("vpcId") } });
export const queueArn = queue.arn;
`;
  const esModule = `import * as aws from "@pulumi/aws";
import { cidr } from "@acme/addresses";
const vpc = new aws.ec2.Vpc("main", { cidrBlock: cidr });
export const vpcId = vpc.id;
`;
  write(project, {
    "services/payments/Pulumi.yaml": "name: payments\nruntime: nodejs\n",
    "services/payments/Pulumi.dev.yaml": "config:\n  aws:region: us-east-1\n",
    "services/payments/tsconfig.json": `{"compilerOptions":{"module":"commonjs","target":"es2019"}}`,
    "services/payments/package.json": `{"name":"payments","main":"index.ts"}`,
    "services/payments/index.ts": plain,
    "services/network/Pulumi.yaml":
      "name: network\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
    "services/network/Pulumi.dev.yaml": "config:\n  aws:region: us-east-1\n",
    "services/network/package.json": `{"name":"network","type":"module","main":"index.js"}`,
    "services/network/index.js": esModule,
    "packages/addresses/package.json": `{"name":"@acme/addresses","type":"module","exports":"./index.js"}`,
    "packages/addresses/index.js": `export const cidr = "10.20.0.0/16";`,
    "package.json": `{"name":"shop","private":true,"workspaces":["packages/*","services/*"]}`,
    "policy-packs/controls.ts": ownControl,
  });
  mkdirSync(join(folder, "services/network/node_modules/@acme"), { recursive: true });
  symlinkSync(
    join(folder, "packages/addresses"),
    join(folder, "services/network/node_modules/@acme/addresses"),
  );
  expect(run("npx palisade init --name shop --ci none").code).toBe(0);
  const dev = readFileSync(join(folder, "accounts/organization/workloads/development/app-dev.yaml"), "utf8");
  expect(dev).toContain("stacks: [baseline, ./services/network, ./services/payments]");
  writeFileSync(
    join(folder, "accounts/organization/workloads/development/app-dev.yaml"),
    dev.replace("./services/network, ./services/payments", "network, payments/dev"),
  );
  const { stdout, stderr } = run("npx palisade preview --format json");
  const report = JSON.parse(stdout === "" ? `{"problem":${JSON.stringify(stderr)}}` : stdout) as {
    readonly failures: readonly unknown[];
    readonly accounts: readonly { readonly stacks: readonly { readonly name: string }[] }[];
    readonly findings: readonly Finding[];
  };
  expect(report.failures).toEqual([]);
  // Each where its own program says so, as the controls of both the catalogue and the repository judge it.
  expect(
    report.findings.map(({ control, stack, source }) => `${control} ${stack} ${source?.file ?? ""}`).sort(),
  ).toEqual([
    "default-security-group-closed network/dev services/network/index.js",
    "queue-in-order payments/dev services/payments/index.ts",
    // The shipped programs as well, whose source is not the repository's.
    "queue-in-order security ",
    "resource-tagged-as-declared network/dev services/network/index.js",
    "resource-tagged-as-declared payments/dev services/payments/index.ts",
    "vpc-flow-logs-enabled network/dev services/network/index.js",
  ]);
  // One program by itself: what it has today is accepted, and only what a change brings fails.
  commit(project, "one");
  expect(run("npx palisade preview --program services/payments").code).toBe(1);
  expect(run("npx palisade baseline --program services/payments --reason later").code).toBe(0);
  expect(run("npx palisade preview --program services/payments").code).toBe(0);
  expect(readFileSync(join(folder, "services/payments/.palisade/baseline.yaml"), "utf8")).toContain("later");
  write(project, {
    "services/payments/index.ts": plain.replace(
      'kmsMasterKeyId: "alias/aws/sqs"',
      "sqsManagedSseEnabled: false",
    ),
  });
  const { code, stdout: difference } = run("npx palisade diff HEAD --program services/payments");
  expect(code).toBe(1);
  expect(difference).toMatch(/new sqs-queue-encrypted: payments/);
  expect(report.accounts.flatMap(({ stacks }) => stacks.map(({ name }) => name))).toEqual(
    expect.arrayContaining(["network/dev", "payments/dev", "baseline-app-dev", "organization"]),
  );
});
