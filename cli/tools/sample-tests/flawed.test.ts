import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { report } from "./palisade";

const sample = report(["preview", "--sample", "flawed"]);
const program = "stacks/samples/flawed/everything.ts";
const account = "stacks/samples/flawed/organization/management.yaml";

/** Control, resource, and the text on the line that the finding points at. */
const expected: readonly (readonly [control: string, resource: string, file: string, line: string])[] = [
  ["s3-account-public-access-blocked", "999900001111", account, "name: management"],
  ["s3-bucket-public-access-block-planned", "trail", program, "new aws.s3.Bucket("],
  ["kms-key-policy-names-principals", "data", program, "new aws.kms.Key("],
  ["rds-instance-private", "database", program, "new aws.rds.Instance("],
  ["management-account-without-workloads", "database", program, "new aws.rds.Instance("],
  ["management-account-without-workloads", "api", program, "new aws.lambda.Function("],
  ["management-account-without-workloads", "report", program, "new aws.lambda.Function("],
  ["s3-evidence-bucket-object-locked", "trail", program, "new aws.s3.Bucket("],
  ["cloudtrail-multi-region", "trail", program, "new aws.cloudtrail.Trail("],
  ["cloudtrail-organization-wide", "trail", program, "new aws.cloudtrail.Trail("],
  ["cloudtrail-bucket-in-another-account", "trail", program, "new aws.cloudtrail.Trail("],
  ["cloudtrail-data-events-recorded", "trail", program, "new aws.cloudtrail.Trail("],
  ["cloudtrail-insights-recorded", "trail", program, "new aws.cloudtrail.Trail("],
  ["config-recorder-records-everything", "999900001111/us-east-1", account, "name: management"],
  ["rds-administrator-not-default", "database", program, "new aws.rds.Instance("],
  ["rds-enhanced-monitoring", "database", program, "new aws.rds.Instance("],
  ["rds-iam-authentication", "database", program, "new aws.rds.Instance("],
  ["rds-logs-exported", "database", program, "new aws.rds.Instance("],
  ["rds-performance-insights-on", "database", program, "new aws.rds.Instance("],
  ["rds-port-not-default", "database", program, "new aws.rds.Instance("],
  ["rds-tags-copied-to-snapshots", "database", program, "new aws.rds.Instance("],
  ["rds-password-managed", "database", program, "new aws.rds.Instance("],
  ["lambda-environment-without-secrets", "api", program, "new aws.lambda.Function("],
  ["s3-bucket-tls-only", "trail", program, "new aws.s3.Bucket("],
  ["s3-bucket-encrypted-with-kms", "trail", program, "new aws.s3.Bucket("],
  ["s3-bucket-versioned", "trail", program, "new aws.s3.Bucket("],
  ["s3-bucket-access-logged", "trail", program, "new aws.s3.Bucket("],
  ["s3-bucket-lifecycle-configured", "trail", program, "new aws.s3.Bucket("],
  ["cloudtrail-log-file-validated", "trail", program, "new aws.cloudtrail.Trail("],
  ["cloudtrail-delivers-to-cloudwatch-logs", "trail", program, "new aws.cloudtrail.Trail("],
  ["ec2-imdsv2-account-default", "999900001111/us-east-1", account, "name: management"],
  ["ebs-encrypted-by-default", "999900001111/us-east-1", account, "name: management"],
  ["rds-instance-multi-az", "database", program, "new aws.rds.Instance("],
  ["rds-instance-backed-up", "database", program, "new aws.rds.Instance("],
  ["rds-instance-deletion-protected", "database", program, "new aws.rds.Instance("],
  ["lambda-runtime-supported", "api", program, "new aws.lambda.Function("],
  ["lambda-runtime-supported", "report", program, "new aws.lambda.Function("],
  ["lambda-dead-letter-configured", "api", program, "new aws.lambda.Function("],
  ["lambda-dead-letter-configured", "report", program, "new aws.lambda.Function("],
  ["lambda-environment-encrypted-with-own-key", "api", program, "new aws.lambda.Function("],
  ["lambda-function-in-vpc", "api", program, "new aws.lambda.Function("],
  ["lambda-function-in-vpc", "report", program, "new aws.lambda.Function("],
  ["lambda-traced", "api", program, "new aws.lambda.Function("],
  ["lambda-traced", "report", program, "new aws.lambda.Function("],
  ["iam-policy-without-service-wildcard", "functions", program, "new aws.iam.RolePolicy("],
  ["iam-password-policy-strong", "999900001111", account, "name: management"],
  ["notification-email-declared", "alerts", program, "new aws.sns.TopicSubscription("],
];

const lineOf = (file: string, line: number) =>
  readFileSync(join(packageRoot(), file), "utf8").split("\n")[line - 1]?.trim() ?? "";

test("exits 1 with exactly the expected findings", () => {
  expect(sample.exitCode).toBe(1);
  const found = sample.findings.map(({ control, name }) => `${control} ${name}`);
  expect(found.sort()).toEqual(expected.map(([control, name]) => `${control} ${name}`).sort());
});

test.each(expected)("%s on %s points at its line", (control, name, file, line) => {
  const finding = sample.findings.find((one) => one.control === control && one.name === name);
  expect(finding).toMatchObject({ status: "fail", account: "999900001111", accountName: "management" });
  expect(finding?.source?.file).toBe(file);
  expect(lineOf(file, finding?.source?.line ?? 0)).toContain(line);
});

test("every finding comes with clauses and a remedy", () => {
  for (const { control } of sample.findings) {
    const finding = sample.catalogue.find(({ id }) => id === control);
    expect(finding?.satisfies.length).toBeGreaterThan(0);
    expect(finding?.remedy.length).toBeGreaterThan(0);
  }
});

test("every trap of the given designs is seen", () => {
  const seen = new Set(sample.findings.map(({ control }) => control));
  for (const control of [
    "kms-key-policy-names-principals", // a wildcard principal, narrowed only by kms:CallerAccount
    "rds-password-managed", // a default database password
    "notification-email-declared", // a person's address as a default
    "iam-policy-without-service-wildcard", // logs:* on *
    "lambda-environment-without-secrets", // credentials in the environment
    "management-account-without-workloads", // one account for everything
    "lambda-runtime-supported", // Python 3.9 and Node 18
    "cloudtrail-bucket-in-another-account", // a trail that its own account may delete
  ])
    expect(seen).toContain(control);
});
