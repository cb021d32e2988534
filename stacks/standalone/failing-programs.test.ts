import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { previewProgram } from "./preview-program";
import type { ProgramOptions } from "./previewed-program";

const patience = 120_000;
const plain = "name: example\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n";
const sdk = 'const pulumi = require("@pulumi/pulumi");\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-program-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program with packages of its own into a folder outside the repository. */
function program(files: Readonly<Record<string, string>>, packages: readonly string[] = ["pulumi"]): void {
  for (const [name, content] of Object.entries({ "Pulumi.yaml": plain, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const name of packages) {
    mkdirSync(join(folder, "node_modules", "@pulumi"), { recursive: true });
    symlinkSync(
      join(packageRoot(), "node_modules", "@pulumi", name),
      join(folder, "node_modules", "@pulumi", name),
    );
  }
}

const preview = (options: Partial<ProgramOptions> = {}) =>
  previewProgram({ directory: folder, env: { PATH: process.env.PATH, HOME: "/dev/null" }, ...options });

const failing: readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  message: RegExp,
  line?: number,
  options?: Partial<ProgramOptions>,
][] = [
  ["a program that throws", { "index.js": `${sdk}\nthrow new Error("no luck");` }, /^no luck$/, 3],
  [
    "an error in apply",
    { "index.js": `${sdk}exports.x = pulumi.output(1).apply(() => {\n  throw new Error("in apply");\n});` },
    /^in apply$/,
    3,
  ],
  [
    "an error without a stack that is meant for the reader",
    { "index.js": `${sdk}throw new pulumi.RunError("set the region");` },
    /^set the region$/,
  ],
  ["an unhandled rejection", { "index.js": `Promise.reject(new Error("lost"));` }, /^lost$/, 1],
  ["something thrown that is no error", { "index.js": `throw "a text";` }, /a text/],
  ["an error that is only logged", { "index.js": `${sdk}pulumi.log.error("not good");` }, /^not good$/],
  [
    "process.exit in the middle",
    { "index.js": `${sdk}process.exit(0);` },
    /ended while Pulumi was still at work .*process\.exit/,
  ],
  [
    "process.exit behind an await",
    { "index.js": "setTimeout(() => process.exit(0), 100); exports.x = 1;" },
    /ends the process itself \(process\.exit\)/,
  ],
  [
    "an exit code of its own",
    { "index.js": 'console.error("the disk is full"); process.exit(3);' },
    /^the program's process ended with exit code 3:\nthe disk is full$/,
  ],
  [
    "a crash",
    { "index.js": "process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000);" },
    /ended by signal SIGSEGV/,
  ],
  [
    "a package that is not installed",
    { "index.js": 'require("left-pad-of-mine");' },
    /Cannot find module 'left-pad-of-mine'[^]*\(is it installed\? run npm install in /,
  ],
  [
    "a loader that is not installed, whose name Node prints above its frames",
    {
      "Pulumi.yaml":
        "name: example\nruntime:\n  name: nodejs\n  options:\n    nodeargs: --import=tsx-of-mine\n",
      "index.js": "",
    },
    /ended with exit code 1:\n[^]*Cannot find package 'tsx-of-mine'[^]*\(is it installed\? run npm install in /,
  ],
  [
    "an ES module that fails, at its own line and not at Node's",
    {
      "package.json": '{ "type": "module", "main": "index.js" }',
      "index.js": "\nawait Promise.resolve();\nnull.f();\n",
    },
    /^TypeError: Cannot read properties of null/,
    3,
  ],
  [
    "an ES module that does not parse",
    { "package.json": '{ "type": "module", "main": "index.js" }', "index.js": "\n\nconst = 1;\n" },
    /Unexpected token '='/,
  ],
  [
    "siblings that wait for each other through their parent",
    {
      "index.js": `${sdk}
        class Network extends pulumi.ComponentResource {
          constructor(name) { super("acme:index:Network", name, { vpcId: undefined }, {}, true); }
        }
        class Part extends pulumi.CustomResource {
          constructor(name, args, opts) { super("acme:index:Part", name, args, opts); }
        }
        const network = new Network("network");
        for (const name of ["one", "two"]) new Part(name, { vpcId: network.vpcId }, { parent: network });`,
    },
    /never registered: one \(acme:index:Part\), two \(acme:index:Part\); resources whose parent is a component .*take the parent away/,
    7,
  ],
  [
    "a call of the program's own to a cloud, with the credentials that it does not get",
    { "index.js": 'throw new Error("Could not load credentials from any providers");' },
    /--with-credentials hands them over\)$/,
    1,
  ],
  ["a program whose file is missing", {}, /failed to locate the entry point/],
  ["a syntax error", { "index.js": "\nconst = 1;" }, /Unexpected token '='/, 2],
  [
    "a type error",
    {
      "Pulumi.yaml": "name: example\nruntime: nodejs\n",
      "index.ts": 'export const port: number = 1;\nexport const host: number = "localhost";\n',
    },
    /Type 'string' is not assignable to type 'number'/,
    2,
    { typeCheck: true },
  ],
  [
    "two resources of one name",
    {
      "index.js": `${sdk}for (const _ of [1, 2]) new pulumi.ComponentResource("acme:index:Thing", "same");`,
    },
    /duplicate resource URN .*::same/,
  ],
  [
    "an encrypted value where a number is needed",
    {
      "Pulumi.dev.yaml": "config:\n  example:port:\n    secure: AAABAcafe\n",
      "index.js": `${sdk}new pulumi.Config().requireNumber("port");`,
    },
    /\(unknown: configuration example:port is encrypted, and a preview has no key to read it/,
  ],
  [
    "a promise that nothing will settle",
    { "index.js": "exports.never = new Promise(() => {});" },
    /wait for a promise that never settles$/,
  ],
  [
    "a function that waits for ever",
    {
      "index.js": `${sdk}module.exports = async () => {
        await new Promise(() => {});
        new pulumi.ComponentResource("acme:index:Thing", "never");
      };`,
    },
    /wait for a promise that never settles$/,
  ],
];

const tried = sampleOf("programs that fail", failing, 12);

test.each(tried.map(([name, files, message, line, options]) => ({ name, files, message, line, options })))(
  "$name is a failure that says so",
  async ({ files, message, line, options }) => {
    program(files);
    const { plan } = await preview(options);
    expect(plan.stacks).toEqual([]);
    expect(plan.failures[0]?.message).toMatch(message);
    if (line !== undefined) expect(plan.failures[0]?.source).toMatchObject({ line });
  },
  patience,
);

test.each<[string, Readonly<Record<string, string>>, Partial<ProgramOptions>, RegExp]>([
  ["no such folder", {}, { directory: "/nowhere/at/all" }, /^\/nowhere\/at\/all: there is no such folder$/],
  [
    "another language",
    { "Pulumi.yaml": "name: example\nruntime: python\n" },
    {},
    /its runtime is python; only .*\n {2}pulumi preview --json --show-sames > plan\.json\n {2}palisade judge plan\.json$/,
  ],
  ["a broken file", { "Pulumi.yaml": "name: example\nruntime: [nodejs\n" }, {}, /Pulumi\.yaml:\d+:\d+: /],
  ["no name", { "Pulumi.yaml": "runtime: nodejs\n" }, {}, /Pulumi\.yaml: name: /],
  [
    "a main that is not there",
    { "Pulumi.yaml": `${plain}main: bin/index.js\n` },
    {},
    /main: bin\/index\.js does not exist; has the program been built\?/,
  ],
  [
    "several stacks",
    { "Pulumi.dev.yaml": "{}", "Pulumi.prod.yaml": "{}" },
    {},
    /^example has several stacks; name one with --stack:\n {2}dev\n {2}prod$/,
  ],
  ["a stack's name that is none", {}, { stack: "a b" }, /^--stack a b is no name of a stack/],
  ["configuration without a value", {}, { configuration: ["region"] }, /^--config region: must be KEY=VALUE/],
  [
    "the wrong passphrase",
    {
      "Pulumi.dev.yaml":
        "encryptionsalt: v1:Np0OT56iJOk=:v1:sVAQEMAhlnQkRixq:Od8jw4OTWmEb8g7k4ZPNDvvd/7sM2w==\nconfig:\n  example:a:\n    secure: v1:z74+zFI7JTTWgBmc:qeokh/K4wKHnv4nFtEAbRoallcpTmBEOzBtUMQ==\n",
    },
    { env: { PULUMI_CONFIG_PASSPHRASE: "wrong" } },
    /^PULUMI_CONFIG_PASSPHRASE is not the passphrase of this stack/,
  ],
])("%s cannot be started, and the error names the remedy", async (_, files, options, message) => {
  program({ "index.js": "", ...files });
  await expect(preview(options)).rejects.toThrow(message);
});

test("without Pulumi.yaml, or without the SDK, nothing is started", async () => {
  await expect(preview()).rejects.toThrow(/there is no Pulumi\.yaml/);
  program({ "index.js": "" }, []);
  await expect(preview()).rejects.toThrow(/is not installed for .*: run npm install there$/);
});

test(
  "all missing configuration is named at once, each at its line, and the assumed Region is there",
  async () => {
    program({
      "Pulumi.yaml": `${plain}config:\n  size:\n    type: string\ntemplate:\n  config:\n    tier: { default: small }\n    zone: {}\n`,
      "index.js": `${sdk}const config = new pulumi.Config();
exports.region = new pulumi.Config("aws").require("region");
exports.tier = config.require("tier");
exports.size = config.require("size");
exports.port = config.requireNumber("port") + 1;
exports.names = config.requireObject("names").map((name) => name.first);
exports.token = config.requireSecret("token");
exports.other = new pulumi.Config("other").requireBoolean("on");
`,
    });
    const { plan } = await preview();
    const shown = plan.failures.map(
      ({ message, source }) => `${source?.line ?? "?"} ${message.split(":")[0] ?? ""}`,
    );
    expect(shown).toEqual([
      "7 configuration size is required and missing",
      "6 configuration port is required and missing",
      "7 configuration names is required and missing",
      "8 configuration token is required and missing",
      "9 configuration other",
    ]);
    expect(plan.failures[1]?.message).toBe(
      "configuration port is required and missing: give it with --config port=VALUE, or in Pulumi.dev.yaml",
    );
    const given = ["size=1", "port=1", 'names=[{"first":"a"}]', "token=t", "other:on=true", "tier=large"];
    const { plan: complete } = await preview({ configuration: given });
    expect(complete.failures).toEqual([]);
    expect(complete.stacks[0]?.outputs).toMatchObject({
      region: "us-east-1",
      tier: "large",
      port: 2,
      names: ["a"],
    });
  },
  patience,
);

test(
  "a program may do without what it requires",
  async () => {
    program({
      "index.js": `${sdk}let size;\ntry { size = new pulumi.Config().require("size"); } catch { size = "small"; }\nexports.size = size;\n`,
    });
    const { plan } = await preview();
    expect([plan.failures, plan.stacks[0]?.outputs]).toEqual([[], { size: "small" }]);
  },
  patience,
);

test(
  "a template's defaults are taken where the stack says nothing, and said",
  async () => {
    program({
      "Pulumi.yaml": `${plain}template:\n  config:\n    aws:region: { default: eu-west-3 }\n    size: { description: x, default: 2 }\n`,
      "index.js": `${sdk}exports.size = new pulumi.Config().requireNumber("size");\nexports.region = new pulumi.Config("aws").require("region");\n`,
    });
    const { plan } = await preview();
    expect(plan.stacks[0]?.outputs).toEqual({ size: 2, region: "eu-west-3" });
    expect(plan.stacks[0]?.notes.map(({ message }) => message)).toContain(
      "stack dev has no value for aws:region=eu-west-3, size=2: the template's defaults in Pulumi.yaml are taken",
    );
  },
  patience,
);

const readsKey = { "index.js": "exports.key = process.env.AWS_ACCESS_KEY_ID ?? null;" };

test.each([
  [false, null, ["credentials are withheld"]],
  [true, "AKIAEXAMPLE", []],
] as const)(
  "with the option: %s, a program sees the user's credentials as %s",
  async (withCredentials, key, notes) => {
    program(readsKey);
    const env = { PATH: process.env.PATH, HOME: "/dev/null", AWS_ACCESS_KEY_ID: "AKIAEXAMPLE" };
    const { plan } = await preview({ env, withCredentials });
    expect(plan.stacks[0]?.outputs).toEqual({ key });
    expect(
      plan.stacks[0]?.notes.flatMap(({ message }) => /^credentials are withheld/.exec(message)?.[0] ?? []),
    ).toEqual(notes);
  },
  patience,
);

test(
  "an answers file answers, and says what was not asked",
  async () => {
    program(
      {
        "answers.yaml": `answers:
  - function: aws.ec2.getSubnets
    result: { ids: [subnet-0a] }
  - function: aws.ec2.getVpc
    result: { id: vpc-0a }
`,
        "index.js": `const aws = require("@pulumi/aws");\nexports.ids = aws.ec2.getSubnets().then(({ ids }) => ids.slice(0, 2));`,
      },
      ["pulumi", "aws"],
    );
    const { plan } = await preview({ answers: join(folder, "answers.yaml") });
    expect(plan.failures).toEqual([]);
    expect(plan.stacks[0]?.outputs).toEqual({ ids: ["subnet-0a"] });
    expect(plan.stacks[0]?.notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/answers\.yaml answers aws:ec2\/getVpc:getVpc, which the program does not ask/),
    );
  },
  patience,
);

test(
  "text that stands for an unknown does not keep a program from being planned",
  async () => {
    program(
      {
        "index.js": `const aws = require("@pulumi/aws");
const database = new aws.rds.Instance("database", { instanceClass: "db.t4g.micro" });
exports.port = database.endpoint.apply((endpoint) => Number(endpoint.split(":")[1].trim()));`,
      },
      ["pulumi", "aws"],
    );
    const { plan } = await preview();
    expect(plan.failures).toEqual([]);
    expect(plan.stacks[0]?.outputs.port).toMatchObject({ because: expect.any(String) as string });
  },
  patience,
);

const constEnums = {
  "Pulumi.yaml": "name: example\nruntime: nodejs\n",
  "node_modules/sizes/package.json": '{ "name": "sizes", "types": "index.d.ts", "main": "index.js" }',
  "node_modules/sizes/index.d.ts": "export declare const enum Size { small = 1 }\n",
  "node_modules/sizes/index.js": "",
};

test.each([
  ["a type error", 'export const host: number = "localhost";\n', { host: "localhost" }],
  ["a package's const enum", 'import { Size } from "sizes";\nexport const size = Size.small;\n', { size: 1 }],
])(
  "%s does not keep a program from being planned when types need no check",
  async (_, code, outputs) => {
    program({ ...constEnums, "index.ts": code });
    const { plan } = await preview();
    expect(plan.failures).toEqual([]);
    expect(plan.stacks[0]?.outputs).toEqual(outputs);
  },
  patience,
);

test(
  "a program that never ends is ended together with what it has started",
  async () => {
    program({
      "index.js": `
        const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
        require("node:fs").writeFileSync("child.pid", String(child.pid));
        exports.never = new Promise(() => setInterval(() => {}, 1000));`,
    });
    const { plan } = await preview({ stallSeconds: 4 });
    expect(plan.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^the program never ends: for 4 seconds .*it was waiting for .*node.* -e setInterval.* \(--timeout SECONDS gives it longer\)$/,
      ),
    ]);
    const child = readFileSync(join(folder, "child.pid"), "utf8");
    const state = () => execFileSync("ps", ["-o", "stat=", "-p", child], { encoding: "utf8" }).trim();
    for (let turn = 0; turn < 50 && isAlive(state); turn++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isAlive(state)).toBe(false);
  },
  patience,
);

/** `ps` fails for a process that is no more; "Z" is one whose end no one has asked for. */
function isAlive(state: () => string): boolean {
  try {
    return !state().startsWith("Z");
  } catch {
    return false;
  }
}

test(
  "a program outside this repository runs with packages of its own; what it prints is kept for when it fails",
  async () => {
    program(
      {
        "package.json": '{ "name": "elsewhere", "dependencies": { "@pulumi/random": "*" } }',
        "index.js": `${sdk}const { RandomPet } = require("@pulumi/random");\nconsole.log("hello");\nexports.pet = new RandomPet("pet").id;`,
      },
      ["pulumi", "random"],
    );
    const { plan, output } = await preview({ stack: "acme/example/prod" });
    expect(plan.failures).toEqual([]);
    expect(plan.stacks[0]?.resources.map(({ urn }) => urn)).toContain(
      "urn:pulumi:prod::example::random:index/randomPet:RandomPet::pet",
    );
    expect(output).toBe("hello\n");
    // Nothing of it is AWS's, so no account has to be assumed.
    expect(plan.stacks[0]?.notes).toEqual([]);
  },
  patience,
);
