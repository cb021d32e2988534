import Ajv from "ajv/dist/2020";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { previewWith } from "../../commands/preview";
import { engine } from "./engine";
import { recordingIo } from "../../terminal/recording-io";
import type { Report } from "../report/report";
import { run } from "../../terminal/run";

const patience = 120_000;

async function call(args: readonly string[], cwd = packageRoot()) {
  const io = recordingIo({ cwd, env: { PATH: process.env.PATH, HOME: "/dev/null" } });
  const code = await run({ preview: () => previewWith(engine) }, ["preview", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

const fixture = (name: string) => ["--program", `stacks/fixtures/programs/${name}`];

test.each<[string[], string]>([
  [
    ["--program", "x", "--sample", "flawed"],
    "--program previews one program on its own; leave out --organization and --sample.\n",
  ],
  [
    ["--program", "x", "--stack", "a", "--stack", "b"],
    "--program previews one stack: name one with --stack.\n",
  ],
  [["--timeout", "9"], "--timeout is for a program of its own: name its folder with --program.\n"],
  [["--program", "x", "--timeout", "soon"], "--timeout soon: must be a number of seconds, such as 600\n"],
  [["--config", "a=b"], "--config is for a program of its own: name its folder with --program.\n"],
  [["--program", "/nowhere"], "/nowhere: there is no such folder\n"],
])("%j is a mistake", async (args, message) => {
  expect(await call(args)).toEqual({ code: 2, out: "", errors: message });
});

test(
  "a program is judged by the controls that can judge it, and the report says what was assumed",
  async () => {
    const { code, out, errors } = await call([...fixture("plain-javascript"), "--format", "json"]);
    expect([code, errors]).toEqual([1, ""]);
    const report = JSON.parse(out) as Report;
    const schema = JSON.parse(
      readFileSync(join(packageRoot(), "cli/review/schemas/report.schema.json"), "utf8"),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report).toMatchObject({
      organization: { name: "plain-javascript", directory: "stacks/fixtures/programs/plain-javascript" },
      accounts: [{ name: "assumed", stacks: [{ name: "dev", regions: ["eu-west-1"] }] }],
    });
    expect(report.findings.map(({ control }) => control)).toContain("s3-bucket-versioned");
    expect(report.findings.every(({ urn, status }) => urn !== null && status === "fail")).toBe(true);
    expect(report.findings[0]?.source?.file).toBe("stacks/fixtures/programs/plain-javascript/index.js");
    expect(report.notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^no account is declared: \d{12}, a made-up id/),
      expect.stringMatching(/^not judged by .*resource-tagged-as-declared.*: no organization declares/),
    ]);
  },
  patience,
);

test.each(["text", "json", "sarif"])(
  "a secret of the configuration does not show in %s",
  async (format) => {
    const args = [...fixture("configuration"), "--stack", "dev", "--config", "password=hunter2hunter2"];
    const { code, out, errors } = await call([...args, "--format", format]);
    expect(code).toBe(1);
    expect(out).toContain("database");
    expect(out + errors).not.toContain("hunter2");
  },
  patience,
);

test(
  "what a failing program printed is shown on stderr, without its secrets",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "palisade-printing-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(join(packageRoot(), "node_modules/@pulumi"), join(folder, "node_modules/@pulumi"));
      writeFileSync(join(folder, "Pulumi.yaml"), "name: printing\nruntime: nodejs\n");
      writeFileSync(
        join(folder, "index.js"),
        `const password = new (require("@pulumi/pulumi").Config)().require("password");
         console.log("connecting\\nwith " + password);
         throw new Error("refused " + password);`,
      );
      const { code, out, errors } = await call(
        ["--program", ".", "--config", "password=hunter2hunter2"],
        folder,
      );
      expect(code).toBe(2);
      expect(errors).toBe("[dev] connecting\n[dev] with [secret]\n");
      expect(out).toMatch(/^COULD NOT RUN {2}dev {2}index\.js:3:\d+\n {2}refused \[secret\]\n/);
      expect(out).toMatch(/\ncould not run: 1 stack failed: dev; 0 findings elsewhere/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  patience,
);

test(
  "an account that is configured is no one's assumption",
  async () => {
    const { out } = await call([...fixture("functions"), "--format", "json"]);
    const report = JSON.parse(out) as Report;
    expect(report.accounts.map(({ id, name }) => [id, name])).toEqual([["210987654321", "210987654321"]]);
    expect(report.notes.map(({ message }) => message).join("\n")).not.toContain("no account is declared");
  },
  patience,
);
