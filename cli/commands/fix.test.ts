import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import compiler from "typescript";
import { packageRoot } from "../../accounts/package-root";
import type { Program } from "../../stacks/model/program";
import { examplePreview, exampleSavedResource } from "../review/diff/example-preview";
import type { PreviewOfSources } from "../review/fix/fix-report";
import { engine } from "../review/preview/engine";
import { evaluatePreview } from "../review/preview/evaluate-preview";
import { exampleFinding } from "../review/report/example-report";
import { recordingIo, type RecordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { fixWith } from "./fix";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "palisade-fix-")));
  symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const io = () => recordingIo({ cwd: folder, env: { PATH: process.env.PATH, HOME: "/dev/null" } });

async function fix(args: readonly string[], preview?: PreviewOfSources, given: RecordingIo = io()) {
  const code = await run({ fix: () => fixWith(engine, preview) }, ["fix", ...args], given);
  return { code, out: given.printed(), errors: given.printedErrors() };
}

const program = `import * as rds from "@pulumi/aws/rds";
import { Queue } from "@pulumi/aws/sqs";

const isPublic = process.env.NOTHING !== undefined || true;

for (const name of ["orders", "payments"])
  new Queue(name, { sqsManagedSseEnabled: false });

new rds.Instance("database", {
  engine: "postgres",
  instanceClass: "db.t4g.medium",
  storageEncrypted: false,
  publiclyAccessible: isPublic, // for now
});
`;

function writeProgram(): void {
  writeFileSync(join(folder, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "commonjs", "moduleResolution": "node", "skipLibCheck": true } }',
  );
  writeFileSync(join(folder, "index.ts"), program);
}

test("the changes of a program are kept where they do what they promise, and the rest is named", async () => {
  writeProgram();
  const args = ["--program", ".", "sqs-queue-encrypted", "rds-instance-{private,encrypted,multi-az}"];
  const { code, out, errors } = await fix([...args, "--write"]);
  expect([code, errors]).toEqual([1, ""]);
  expect(out).toContain(`
-  new Queue(name, { sqsManagedSseEnabled: false });
+  new Queue(name, { sqsManagedSseEnabled: true });
`);
  expect(out).toContain("\n   publiclyAccessible: isPublic, // for now\n+  multiAz: true,\n });\n");
  expect(out).toMatch(
    /Left\n[^]*publiclyAccessible is computed: isPublic:\n {4}rds-instance-private {2}database/,
  );
  expect(out).toMatch(
    /a change of storageEncrypted recreates the resource: see --replacing:\n {4}rds-instance-encrypted/,
  );
  expect(out).toMatch(/not asked for:\n[^]* rds-instance-deletion-protected {2}database/);
  expect(out).toMatch(/\nfixed 3 findings in 1 file; \d+ findings left\n$/);
  expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe(
    program
      .replace("SseEnabled: false", "SseEnabled: true")
      .replace("// for now\n", "// for now\n  multiAz: true,\n"),
  );
});

const key = "new Key('data', {})\n";

/** A preview of one key, which is rotated where the source says so. */
const previewOfKey: PreviewOfSources = () => {
  const isRotated = readFileSync(join(folder, "keys.ts"), "utf8").includes("enableKeyRotation: true");
  const [type, name, source] = ["aws:kms/key:Key", "data", { file: "keys.ts", line: 1, column: 1 }] as const;
  const resource = exampleSavedResource({
    type,
    name,
    source,
    inputs: isRotated ? { enableKeyRotation: true } : {},
  });
  const finding = exampleFinding({ source, urn: resource.urn });
  return Promise.resolve(examplePreview([resource], { findings: isRotated ? [] : [finding] }));
};

test.each([
  [[], 1, key, "1 finding in 1 file can be fixed: --write keeps these changes; 0 findings left after that\n"],
  [
    ["--write"],
    0,
    "new Key('data', { enableKeyRotation: true })\n",
    "fixed 1 finding in 1 file; 0 findings left\n",
  ],
  [["s3-*", "--write"], 1, key, "nothing to fix mechanically; 1 finding left\n"],
])("%j ends with %d, as the files are left", async (args, expected, left, verdict) => {
  writeFileSync(join(folder, "keys.ts"), key);
  const { code, out } = await fix(args, previewOfKey);
  expect([code, readFileSync(join(folder, "keys.ts"), "utf8")]).toEqual([expected, left]);
  expect(out.endsWith(`\n${verdict}`) || out === verdict).toBe(true);
  if (!args.includes("s3-*"))
    expect(out).toContain(
      "--- a/keys.ts\n+++ b/keys.ts\n@@ -1,1 +1,1 @@\n-new Key('data', {})\n+new Key('data', { enableKeyRotation: true })\n",
    );
});

test("a program that fails is not touched", async () => {
  const failures = [{ stack: "dev", message: "not yet", source: null }];
  const { code, errors } = await fix(["--write"], () => Promise.resolve(examplePreview([], { failures })));
  expect(code).toBe(2);
  expect(errors).toBe(
    "nothing is fixed where the preview fails; palisade preview shows it in full:\n  dev: not yet\n",
  );
});

test("a control that there is not is a mistake", async () => {
  expect(await fix(["--program", ".", "sqs-queue-encrypted", "sqs-queue-encryptd"])).toEqual({
    code: 2,
    out: "",
    errors:
      "no control is called sqs-queue-encryptd. Did you mean sqs-queue-encrypted?\npalisade controls lists them all.\n",
  });
});

const sample = "stacks/samples/flawed";

/** The flawed sample in a folder of its own, and a preview that runs its program as the source there says. */
function flawedCopy(): PreviewOfSources {
  mkdirSync(join(folder, sample), { recursive: true });
  symlinkSync(join(packageRoot(), "stacks/model"), join(folder, "stacks/model"));
  cpSync(join(packageRoot(), "tsconfig.json"), join(folder, "tsconfig.json"));
  cpSync(join(packageRoot(), sample), join(folder, sample), { recursive: true });
  let runs = 0;
  return async () => {
    const programs = [compiledProgram(join(folder, sample, "everything.ts"), (runs += 1))];
    const samples = () => ({ flawed: { organization: `${sample}/organization`, programs } });
    return (await evaluatePreview({ ...engine, samples }, { sample: "flawed" }, io())).saved("key");
  };
}

function compiledProgram(file: string, revision: number): Program {
  const compiled = join(dirname(file), `everything-${String(revision)}.js`);
  const { outputText, sourceMapText } = compiler.transpileModule(readFileSync(file, "utf8"), {
    fileName: "everything.ts",
    compilerOptions: {
      module: compiler.ModuleKind.CommonJS,
      target: compiler.ScriptTarget.ES2022,
      sourceMap: true,
    },
  });
  writeFileSync(compiled, outputText);
  writeFileSync(`${compiled}.map`, sourceMapText ?? "");
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the program is written by the test
  return (require(compiled) as { readonly everything: Program }).everything;
}

const mechanical = [
  "cloudtrail-log-file-validated",
  "cloudtrail-multi-region",
  "cloudtrail-organization-wide",
  "lambda-traced",
  "rds-iam-authentication",
  "rds-instance-backed-up",
  "rds-instance-deletion-protected",
  "rds-instance-multi-az",
  "rds-instance-private",
  "rds-logs-exported",
  "rds-tags-copied-to-snapshots",
  "s3-bucket-public-access-block-planned",
  "s3-bucket-tls-only",
  "s3-bucket-versioned",
];

/** Each with what has to be decided. */
const decisions: Readonly<Record<string, string>> = {
  "cloudtrail-bucket-in-another-account": "which bucket of which account",
  "cloudtrail-data-events-recorded": "which data, at what price",
  "cloudtrail-delivers-to-cloudwatch-logs": "which log group, which role",
  "cloudtrail-insights-recorded": "which insights, at what price",
  "config-recorder-records-everything": "which program of the account plans it",
  "ebs-encrypted-by-default": "which program of the account plans it",
  "ec2-imdsv2-account-default": "which program of the account plans it",
  "iam-password-policy-strong": "which program of the account plans it",
  "iam-policy-without-service-wildcard": "which actions the functions need",
  "kms-key-policy-names-principals": "who uses the key",
  "lambda-dead-letter-configured": "which queue",
  "lambda-environment-encrypted-with-own-key": "which key",
  "lambda-environment-without-secrets": "which secret, and how the function reads it",
  "lambda-function-in-vpc": "which network",
  "lambda-runtime-supported": "whether the code runs on the newer runtime",
  "management-account-without-workloads": "which account",
  "notification-email-declared": "which mailbox",
  "rds-administrator-not-default": "which name",
  "rds-enhanced-monitoring": "which role",
  "rds-performance-insights-on": "which key",
  "rds-port-not-default": "which port, which those that connect have to learn",
  "rds-password-managed": "how those that log in get to the password",
  "s3-account-public-access-blocked": "which program of the account plans it",
  "s3-bucket-access-logged": "which bucket takes the log",
  "s3-bucket-encrypted-with-kms": "which key",
  "s3-bucket-lifecycle-configured": "how long data are kept",
  "s3-evidence-bucket-object-locked": "how long nothing can be deleted",
};

test("on the flawed sample only findings are left that need a decision, and what is written type-checks", async () => {
  const preview = flawedCopy();
  const before = readFileSync(join(folder, sample, "everything.ts"), "utf8");
  const { code, out, errors } = await fix(["--sample", "flawed", "--write"], preview);
  expect([code, errors]).toEqual([1, ""]);
  expect(out).toMatch(/\nfixed \d+ findings in 1 file; \d+ findings left\n$/);
  expect(out.split("Left\n")[1]).toMatch(/^ {2}needs a decision:\n(?: {4}.*\n)+\n.*\n$/);
  const [fixed, left] = ["Fixed\n", "Left\n"].map((title) =>
    [
      ...(out.split(title)[1] ?? "")
        .split("\n\n", 1)
        .join()
        .matchAll(/^ {2,4}([a-z0-9-]+) {2}/gm),
    ].map(([, control]) => control),
  );
  expect(fixed).toEqual(expect.arrayContaining(mechanical));
  expect(left).toEqual(expect.arrayContaining(Object.keys(decisions)));
  const file = join(folder, sample, "everything.ts");
  expect(readFileSync(file, "utf8")).not.toBe(before);
  const types = compiler.createProgram([file], {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.Node16,
    moduleResolution: compiler.ModuleResolutionKind.Node16,
    types: ["node"],
    skipLibCheck: true,
    noEmit: true,
  });
  const said = compiler.getPreEmitDiagnostics(types, types.getSourceFile(file));
  expect(said.map(({ messageText }) => compiler.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});
