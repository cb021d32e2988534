import { exampleFinding, exampleReport } from "./example-report";
import type { Report } from "./report";
import { outcome, verdict } from "./verdict";

const medium = exampleFinding();
const open = exampleFinding({ status: "undetermined", severity: "critical" });
const partly: Report["coverage"] = {
  resources: 48,
  judged: 41,
  harmless: 0,
  properties: [],
  uncovered: [
    { type: "aws:x/y:Z", count: 4, because: "no-control", meant: null },
    { type: "gcp:a/b:C", count: 3, because: "other-provider", meant: null },
  ],
};
const failures = [{ stack: "boi", message: "it threw", source: null }];

test.each<[Partial<Report>, number, string]>([
  [{}, 0, "clean: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 0 findings (1.9 s)"],
  [
    { coverage: partly },
    0,
    "clean: 41 of 48 resources judged in 2 accounts, 1 control, 1,234 verdicts, 0 findings; 2 types not covered: aws:x/y:Z (4), gcp:a/b:C (3) (1.9 s)",
  ],
  [
    { coverage: partly, failOnUncovered: true },
    1,
    "0 findings: 41 of 48 resources judged in 2 accounts, 1 control, 1,234 verdicts; 2 types not covered: aws:x/y:Z (4), gcp:a/b:C (3) (1.9 s)",
  ],
  [
    { coverage: { ...partly, harmless: 7, uncovered: [] }, failOnUncovered: true },
    0,
    "clean: 41 of 48 resources judged, 7 harmless, in 2 accounts, 1 control, 1,234 verdicts, 0 findings (1.9 s)",
  ],
  [
    { coverage: { ...partly, judged: 0 } },
    0,
    "nothing judged: 0 of 48 resources judged in 2 accounts, 1 control, 1,234 verdicts, 0 findings; 2 types not covered: aws:x/y:Z (4), gcp:a/b:C (3) (1.9 s)",
  ],
  [
    { coverage: { resources: 0, judged: 0, harmless: 0, properties: [], uncovered: [] } },
    0,
    "nothing judged: 0 resources in 2 accounts, 1 control, 1,234 verdicts, 0 findings (1.9 s)",
  ],
  [
    { coverage: partly, findings: [medium] },
    1,
    "1 finding (1 medium): 41 of 48 resources judged in 2 accounts, 1 control, 1,234 verdicts; 2 types not covered: aws:x/y:Z (4), gcp:a/b:C (3) (1.9 s)",
  ],
  [
    { selected: ["boi-*"] },
    0,
    "clean: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 0 findings, only boi-* (1.9 s)",
  ],
  [
    { findings: [exampleFinding({ consequence: "warn" })], failOn: "high" },
    0,
    "clean from high upwards: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 1 finding (1 medium) (1.9 s)",
  ],
  [
    { findings: [exampleFinding({ consequence: "warn" })] },
    0,
    "clean, warnings only: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 1 finding (1 medium) (1.9 s)",
  ],
  [
    { policyConfig: { file: "policy-config.json", switchedOff: ["a", "b"] } },
    0,
    "clean: 1 resource in 2 accounts, 1 control (2 switched off), 1,234 verdicts, 0 findings (1.9 s)",
  ],
  [
    { findings: [medium], failOn: "medium" },
    1,
    "1 finding (1 medium): 1 resource in 2 accounts, 1 control, 1,234 verdicts (1.9 s)",
  ],
  [
    { findings: [open, medium, medium], failOn: "critical" },
    1,
    "3 findings (1 critical, 2 medium; 1 undetermined): 1 resource in 2 accounts, 1 control, 1,234 verdicts (1.9 s)",
  ],
  [
    { findings: [medium], failures, failOn: "critical" },
    2,
    "could not run: 1 stack failed: boi; 1 finding (1 medium) elsewhere (1.9 s)",
  ],
  [{ failures }, 2, "could not run: 1 stack failed: boi; 0 findings elsewhere (1.9 s)"],
])("%j", (given, code, line) => {
  expect(outcome(exampleReport(given))).toBe(code);
  expect(verdict(exampleReport(given))).toBe(line);
});
