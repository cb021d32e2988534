import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import { codeQuality } from "./code-quality";

test("every finding has a place in the repository, and what fails the run shows its severity", () => {
  const findings = [
    exampleFinding({ severity: "critical" }),
    exampleFinding({ severity: "high", status: "undetermined", source: null }),
    exampleAbsence({ consequence: "warn" }),
    exampleFinding({
      severity: "low",
      source: { file: "/usr/lib/a.ts", line: 5, column: 1 },
      account: null,
      accountName: null,
    }),
  ];
  const failures = [{ stack: "boi", message: "it threw", source: null }];
  expect(JSON.parse(codeQuality(exampleReport({ findings, failures })))).toEqual([
    {
      description: "stack boi could not run: it threw",
      check_name: "could-not-run",
      fingerprint: "could-not-run-boi",
      severity: "blocker",
      location: { path: "Pulumi.yaml", lines: { begin: 1 } },
    },
    {
      description: "data (boi-production): enableKeyRotation must be true",
      check_name: "kms-key-rotated",
      fingerprint: "0123456789abcdef0123456789abcdef",
      severity: "critical",
      location: { path: "stacks/programs/boi.ts", lines: { begin: 12 } },
    },
    expect.objectContaining({
      description: "data (boi-production): undetermined: enableKeyRotation must be true",
      severity: "major",
      location: { path: "accounts/organization", lines: { begin: 1 } },
    }),
    expect.objectContaining({
      severity: "info",
      location: { path: "accounts/organization/boi.yaml", lines: { begin: 1 } },
    }),
    expect.objectContaining({
      description: "data (no account): enableKeyRotation must be true",
      location: { path: "accounts/organization", lines: { begin: 5 } },
    }),
  ]);
});

test("nothing found is an empty list", () => {
  expect(JSON.parse(codeQuality(exampleReport()))).toEqual([]);
});
