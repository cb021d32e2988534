import { accessAnalyzerFindingsNotArchived } from "./access-analyzer-findings-not-archived";
import { accessAnalyzerKept } from "./access-analyzer-kept";
import { refuses } from "../model/refuses";

test("whoever answers incidents may archive a finding and not delete the analyzer", () => {
  const caller = "security-response";
  expect(
    refuses(accessAnalyzerFindingsNotArchived, { caller, action: "access-analyzer:UpdateFindings" }),
  ).toBe(false);
  expect(refuses(accessAnalyzerKept, { caller, action: "access-analyzer:DeleteAnalyzer" })).toBe(true);
});
