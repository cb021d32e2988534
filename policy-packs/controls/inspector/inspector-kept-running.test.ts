import { inspectorKeptRunning } from "./inspector-kept-running";
import { refuses } from "../model/refuses";

test("Disable is one action and no beginning of others", () => {
  expect(refuses(inspectorKeptRunning, { action: "inspector2:Disable" })).toBe(true);
  expect(refuses(inspectorKeptRunning, { action: "inspector2:DisableDelegatedAdminAccount" })).toBe(false);
});

test("the first Inspector had a prefix of its own", () => {
  expect(refuses(inspectorKeptRunning, { action: "inspector:DeleteAssessmentRun" })).toBe(false);
});
