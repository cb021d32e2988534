import { inspectorKeptRunning } from "./inspector-kept-running";
import { denies } from "../model/denies";

test("Disable is one action and no beginning of others", () => {
  expect(denies(inspectorKeptRunning, { action: "inspector2:Disable" })).toBe(true);
  expect(denies(inspectorKeptRunning, { action: "inspector2:DisableDelegatedAdminAccount" })).toBe(false);
});

test("the first Inspector had a prefix of its own", () => {
  expect(denies(inspectorKeptRunning, { action: "inspector:DeleteAssessmentRun" })).toBe(false);
});
