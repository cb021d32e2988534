import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { preview } from "../../commands/preview";
import type { Report } from "../../review/report/report";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";

/** The last of their major versions; each is installed from the registry, for which most runs have no time. */
const versions = ["5.43.0", "6.83.4"];

/** What the program does wrong, in the words of those versions; newer controls may find more. */
const expected = [
  "default-security-group-closed v fail",
  "ebs-volume-encrypted i fail",
  "ec2-instance-imdsv2-only i fail",
  "iam-policy-without-admin r fail",
  "iam-policy-without-service-wildcard r fail",
  "kms-key-administration-apart-from-use k fail",
  "lambda-environment-without-secrets f fail",
  "lambda-runtime-supported f fail",
  "lb-listener-tls-policy l fail",
  "rds-instance-encrypted db fail",
  "rds-instance-private db fail",
  "rds-password-managed db fail",
  "s3-acl-not-public open fail",
  "s3-acl-not-public v2 fail",
  "s3-bucket-encrypted-with-kms open fail",
  "s3-bucket-tls-only good fail",
  "s3-bucket-tls-only logs fail",
  "s3-bucket-tls-only open fail",
  "s3-bucket-versioned logs fail",
  "s3-bucket-versioned open fail",
  "security-group-without-open-admin-ports sg fail",
  "vpc-flow-logs-enabled v fail",
];

describe("a program of an older AWS provider", () => {
  const reported = new Map<string, readonly string[]>();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "palisade-older-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(versions)("version %s: everything wrong in it is found", async (version) => {
    const { dependencies } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    cpSync(join(packageRoot(), "stacks/fixtures/programs/older-providers"), folder, { recursive: true });
    const own = { "@pulumi/aws": version, "@pulumi/pulumi": dependencies["@pulumi/pulumi"] };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies: own }));
    const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    const installed = spawnSync("npm", install, { cwd: folder, encoding: "utf8" });
    expect([installed.status, installed.status === 0 ? "" : installed.stderr]).toEqual([0, ""]);

    const io = recordingIo({ cwd: folder, env: { PATH: process.env.PATH, HOME: "/dev/null" } });
    await run({ preview: () => preview }, ["preview", "--program", ".", "--format", "json"], io);
    expect(io.printedErrors()).toBe("");
    const { findings, coverage } = JSON.parse(io.printed()) as Report;
    const found = findings.map(({ control, name, status }) => `${control} ${name} ${status}`);
    expect(found).toEqual(expect.arrayContaining(expected));
    reported.set(version, found.sort());
    expect(coverage.uncovered.map(({ because }) => because)).not.toContain("no-such-type");
  });

  test("both versions have the same findings", () => {
    const [one, other] = versions.map((version) => reported.get(version));
    expect(one).toEqual(other);
  });
});
