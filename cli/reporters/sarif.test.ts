import Ajv from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { sarif } from "./sarif";

const {
  $schema: _,
  id: $id,
  ...rules
} = JSON.parse(
  readFileSync(join(packageRoot(), "cli/review/schemas/vendor/sarif-2.1.0.schema.json"), "utf8"),
) as Record<string, unknown> & { id: string };

// The schema is written in draft 04, which differs from what Ajv reads, as far as it goes here, in the name of `id`.
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const valid = ajv.compile({ ...rules, $id });

const run = (given: Partial<Report>) => {
  const log = JSON.parse(sarif(exampleReport(given))) as { runs: [Record<string, never>] };
  valid(log);
  expect(valid.errors).toBeNull();
  return log.runs[0];
};

const full: Partial<Report> = {
  findings: [
    exampleFinding({ severity: "critical" }),
    exampleFinding({ status: "undetermined", source: null }),
    exampleFinding({
      source: { file: "/else where/ä.ts", line: 1, column: 1 },
      control: "not-in-the-catalogue",
    }),
    exampleAbsence(),
  ],
  failures: [
    { stack: "a", message: "it threw", source: { file: "stacks/a b.ts", line: 3, column: 4 } },
    { stack: "b", message: "it never ended", source: null },
  ],
  notes: [{ stack: "a", message: "aws:x/getY is not known" }],
};

test("the schema refuses what is no SARIF", () => {
  expect(valid({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  expect(valid({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{}] }] })).toBe(false);
});

test.each<[string, Partial<Report>, boolean]>([
  ["a clean report", {}, true],
  ["everything that a report can hold", full, false],
])("%s is valid", (_, given, successful) => {
  expect(run(given)).toMatchObject({ invocations: [{ executionSuccessful: successful }] });
});

test("a result names rule, place, resource and fingerprint", () => {
  expect(run(full)).toMatchObject({
    tool: {
      driver: {
        rules: [
          {
            id: "kms-key-rotated",
            properties: { tags: ["security", "FSBP KMS.4", "CIS AWS 3.0/3.6"], "security-severity": "5.5" },
          },
        ],
      },
    },
    results: [
      {
        ruleId: "kms-key-rotated",
        ruleIndex: 0,
        level: "error",
        message: { text: "data (boi-production, us-east-1): enableKeyRotation must be true" },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "stacks/programs/boi.ts", uriBaseId: "%SRCROOT%" },
              region: { startLine: 12, startColumn: 3 },
            },
            logicalLocations: [{ fullyQualifiedName: "urn:pulumi:boi::palisade::aws:kms/key:Key::data" }],
          },
        ],
        partialFingerprints: { "palisade/v1": "0123456789abcdef0123456789abcdef" },
      },
      {
        level: "warning",
        message: { text: expect.stringContaining("undetermined: ") as string },
        properties: { status: "undetermined" },
      },
      {
        locations: [{ physicalLocation: { artifactLocation: { uri: "file:///else%20where/%C3%A4.ts" } } }],
      },
      { locations: [{ physicalLocation: { artifactLocation: { uri: "accounts/organization/boi.yaml" } } }] },
    ],
  });
});

test("what could not run is a notification of an execution that failed", () => {
  expect(run(full)).toMatchObject({
    invocations: [
      {
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "stack a could not run: it threw" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "stacks/a%20b.ts" } } }],
          },
          { level: "error" },
          { level: "note", message: { text: "stack a: aws:x/getY is not known" } },
        ],
      },
    ],
  });
});

test("what the baseline accepts is suppressed, with its reason", () => {
  const accepted = { since: "2026-11-23", expires: "2027-02-21", reason: null, owner: "boi" };
  expect(run({ findings: [exampleFinding({ consequence: "accepted", accepted })] })).toMatchObject({
    results: [
      {
        suppressions: [
          {
            kind: "external",
            justification: "Accepted by the baseline. Since 2026-11-23, until 2027-02-21, boi.",
          },
        ],
      },
    ],
  });
});
