import { cloudtrailMultiRegion } from "./cloudtrail-multi-region";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:cloudtrail/trail:Trail";

test.each([
  ["true as text, as Pulumi YAML and exports have it", { isMultiRegionTrail: "true" }, "pass"],
  ["another text is not true", { isMultiRegionTrail: "yes" }, "fail"],
  ["one Region decides, whatever else is unknown", { enableLogging: unknown("config") }, "fail"],
  [
    "logging that is not known yet",
    { isMultiRegionTrail: true, enableLogging: unknown("config") },
    "undetermined",
  ],
  ["event selectors are another matter", { isMultiRegionTrail: true, eventSelectors: [] }, "pass"],
])("%s", (_, props, expected) => {
  expect(statusOf(cloudtrailMultiRegion, { name: "example", resources: [{ type, props }] })).toBe(expected);
});
