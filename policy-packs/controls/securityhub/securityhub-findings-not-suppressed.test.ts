import { denies } from "../model/denies";
import { securityhubFindingsNotSuppressed } from "./securityhub-findings-not-suppressed";

const update = (status?: string) =>
  denies(securityhubFindingsNotSuppressed, {
    action: "securityhub:BatchUpdateFindings",
    ...(status !== undefined && { context: { "securityhub:asffsyntaxpath/workflow.status": status } }),
  });

test.each([
  ["SUPPRESSED", true],
  ["NEW", false],
  ["NOTIFIED", false],
  ["RESOLVED", false],
])("setting a finding's workflow to %s is denied: %s", (status, expected) => {
  expect(update(status)).toBe(expected);
});

test("an update that leaves the workflow alone carries no such key", () => {
  expect(update()).toBe(false);
});
