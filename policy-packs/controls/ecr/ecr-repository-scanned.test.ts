import { ecrRepositoryScanned } from "./ecr-repository-scanned";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const repository = (props: Record<string, unknown>) => ({ type: "aws:ecr/repository:Repository", props });
const registry = (rule: Record<string, unknown>, region = "us-east-1") => ({
  type: "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration",
  props: { scanType: "ENHANCED", rules: [rule] },
  region,
});
const all = [{ filter: "*", filterType: "WILDCARD" }];

test.each([
  ["text is not on", [repository({ imageScanningConfiguration: { scanOnPush: "true" } })], "fail"],
  ["a manual scan", [repository({}), registry({ scanFrequency: "MANUAL", repositoryFilters: all })], "fail"],
  [
    "a registry in another Region",
    [repository({}), registry({ scanFrequency: "SCAN_ON_PUSH", repositoryFilters: all }, "eu-west-1")],
    "fail",
  ],
  [
    "a registry not yet known does not matter to a scanned repository",
    [
      repository({ imageScanningConfiguration: { scanOnPush: true } }),
      registry({ scanFrequency: unknown("later"), repositoryFilters: all }),
    ],
    "pass",
  ],
  [
    "a frequency not yet known",
    [repository({}), registry({ scanFrequency: unknown("later"), repositoryFilters: all })],
    "undetermined",
  ],
])("%s", (_, resources, expected) => {
  expect(statusOf(ecrRepositoryScanned, { name: "case", resources })).toBe(expected);
});
