import { configRecorderRecordsEverything } from "./config-recorder-records-everything";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const type = "aws:cfg/recorder:Recorder";

test.each([
  ["an empty group", { recordingGroup: {} }, "pass"],
  [
    "an empty exclusion",
    { recordingGroup: { allSupported: true, exclusionByResourceTypes: [{ resourceTypes: [] }] } },
    "pass",
  ],
  [
    "a strategy that only includes",
    { recordingGroup: { recordingStrategies: [{ useOnly: "INCLUSION_BY_RESOURCE_TYPES" }] } },
    "fail",
  ],
  [
    "an exclusion decides, whatever else is unknown",
    {
      recordingGroup: {
        allSupported: unknown("config"),
        exclusionByResourceTypes: [{ resourceTypes: ["AWS::IAM::Role"] }],
      },
    },
    "fail",
  ],
  ["a group that is not known yet", { recordingGroup: unknown("config") }, "undetermined"],
  ["a group that is no object", { recordingGroup: "all" }, "fail"],
])("%s", (_, props, expected) => {
  expect(statusOf(configRecorderRecordsEverything, { name: "example", resources: [{ type, props }] })).toBe(
    expected,
  );
});

test("by the guardrail types may be added to a service's recorder and not taken away", () => {
  expect(denies(configRecorderRecordsEverything, { action: "config:AssociateResourceTypes" })).toBe(false);
  expect(denies(configRecorderRecordsEverything, { action: "config:DisassociateResourceTypes" })).toBe(true);
});
