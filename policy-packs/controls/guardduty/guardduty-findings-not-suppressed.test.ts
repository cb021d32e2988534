import { guarddutyFindingsNotSuppressed } from "./guardduty-findings-not-suppressed";
import { guarddutyKeptRunning } from "./guardduty-kept-running";
import { denies } from "../model/denies";

test("an incident responder may hide a finding and not the detector", () => {
  const caller = "security-response";
  expect(denies(guarddutyFindingsNotSuppressed, { caller, action: "guardduty:CreateFilter" })).toBe(false);
  expect(denies(guarddutyKeptRunning, { caller, action: "guardduty:DeleteDetector" })).toBe(true);
});

test("a list of threats may grow and not shrink; a list of the trusted the other way round", () => {
  const developer = (name: string) => denies(guarddutyFindingsNotSuppressed, { action: `guardduty:${name}` });
  expect(["CreateThreatIntelSet", "DeleteIPSet", "DeleteTrustedEntitySet"].map(developer)).toEqual([
    false,
    false,
    false,
  ]);
  expect(["DeleteThreatIntelSet", "CreateIPSet", "CreateTrustedEntitySet"].map(developer)).toEqual([
    true,
    true,
    true,
  ]);
});
