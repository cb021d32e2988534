import { cloudtrailManagementEventsRecorded } from "./cloudtrail-management-events-recorded";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const management = { field: "eventCategory", equals: ["Management"] };

test.each([
  ["empty lists", { eventSelectors: [], advancedEventSelectors: [] }, "pass"],
  [
    "one source left out",
    { eventSelectors: [{ excludeManagementEventSources: ["kms.amazonaws.com"] }] },
    "fail",
  ],
  [
    "two halves are not the whole",
    { eventSelectors: [{ readWriteType: "ReadOnly" }, { readWriteType: "WriteOnly" }] },
    "fail",
  ],
  ["one of two records all", { eventSelectors: [{ readWriteType: "ReadOnly" }, {}] }, "pass"],
  [
    "advanced, writing only",
    { advancedEventSelectors: [{ fieldSelectors: [management, { field: "readOnly", equals: ["false"] }] }] },
    "fail",
  ],
  ["an advanced selector without fields", { advancedEventSelectors: [{}] }, "fail"],
])("%s", (name, props, expected) => {
  const resources = [{ type: "aws:cloudtrail/trail:Trail", props }];
  expect(statusOf(cloudtrailManagementEventsRecorded, { name, resources })).toBe(expected);
});

test("the guardrail keeps selectors of both kinds, for each is set by the same call", () => {
  const action = "cloudtrail:PutEventSelectors";
  expect(denies(cloudtrailManagementEventsRecorded, { caller: "administrator", action })).toBe(true);
  expect(denies(cloudtrailManagementEventsRecorded, { caller: "deployment", action })).toBe(false);
});
