import { accessAnalyzerFindingsNotArchived } from "./access-analyzer-findings-not-archived";
import { accessAnalyzerKept } from "./access-analyzer-kept";
import { denies } from "../model/denies";

test("an incident responder may archive a finding and not delete the analyzer", () => {
  const caller = "security-response";
  expect(
    denies(accessAnalyzerFindingsNotArchived, { caller, action: "access-analyzer:UpdateFindings" }),
  ).toBe(false);
  expect(denies(accessAnalyzerKept, { caller, action: "access-analyzer:DeleteAnalyzer" })).toBe(true);
});
