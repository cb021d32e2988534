import type { Finding, Report } from "./report";

/** A small report for tests: two accounts, one stack each, nothing found; `given` replaces what a test is about. */
export const exampleReport = (given: Partial<Report> = {}): Report => ({
  version: "0.1.0",
  organization: { name: "acme", directory: "accounts/organization" },
  selected: null,
  failOn: "low",
  failOnUncovered: false,
  policyConfig: null,
  accounts: [
    {
      id: "111122223333",
      name: "management",
      unit: "",
      vended: true,
      stacks: [{ name: "organization", program: "organization", resources: 1, regions: ["us-east-1"] }],
    },
    {
      id: "000000000001",
      name: "boi-production",
      unit: "Workloads/Production",
      vended: false,
      stacks: [{ name: "boi", program: "boi", resources: 1, regions: ["us-east-1", "us-west-2"] }],
    },
  ],
  resources: [
    {
      urn: keyUrn,
      type: "aws:kms/key:Key",
      name: "data",
      stack: "boi",
      account: "000000000001",
      region: "us-east-1",
      parent: null,
      source: { file: "stacks/programs/boi.ts", line: 12, column: 3 },
      opaque: false,
      external: false,
      imports: null,
      protect: true,
    },
  ],
  findings: [],
  notes: [],
  failures: [],
  controls: 1,
  verdicts: 1234,
  coverage: { resources: 1, judged: 1, harmless: 0, uncovered: [], properties: [] },
  catalogue: [
    {
      id: "kms-key-rotated",
      title: "Symmetric KMS keys rotate every year",
      why: "A key that never changes turns one leak into many.",
      remedy: "Set enableKeyRotation: true.",
      severity: "medium",
      satisfies: ["FSBP KMS.4", "CIS AWS 3.0/3.6"],
      verdicts: 1234,
    },
  ],
  seconds: 1.93,
  ...given,
});

export const exampleFinding = (given: Partial<Finding> = {}): Finding => ({
  control: "kms-key-rotated",
  severity: "medium",
  status: "fail",
  consequence: "fail",
  messages: ["enableKeyRotation must be true"],
  stack: "boi",
  account: "000000000001",
  accountName: "boi-production",
  region: "us-east-1",
  urn: keyUrn,
  type: "aws:kms/key:Key",
  name: "data",
  source: { file: "stacks/programs/boi.ts", line: 12, column: 3 },
  fingerprint: "0123456789abcdef0123456789abcdef",
  ...given,
});

/** What a control says when the account lacks a resource altogether. */
export const exampleAbsence = (given: Partial<Finding> = {}): Finding =>
  exampleFinding({
    messages: ["no aws:kms/key:Key is planned in account boi-production"],
    stack: null,
    region: null,
    urn: null,
    name: "000000000001",
    source: { file: "accounts/organization/boi.yaml", line: 1, column: 1 },
    fingerprint: "fedcba9876543210fedcba9876543210",
    ...given,
  });

const keyUrn = "urn:pulumi:boi::palisade::aws:kms/key:Key::data";
