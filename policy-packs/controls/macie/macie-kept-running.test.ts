import { macieKeptRunning } from "./macie-kept-running";
import { denies } from "../model/denies";

test.each([
  ["deployment", "macie2:UpdateMacieSession", false],
  ["security-response", "macie2:UpdateMacieSession", true],
  ["security-response", "macie2:CreateFindingsFilter", false],
  ["administrator", "macie2:CreateFindingsFilter", true],
] as const)("%s calls %s: denied %s", (caller, action, expected) => {
  expect(denies(macieKeptRunning, { caller, action })).toBe(expected);
});
