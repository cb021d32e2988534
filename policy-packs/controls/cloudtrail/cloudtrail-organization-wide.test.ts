import { cloudtrailOrganizationWide } from "./cloudtrail-organization-wide";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:cloudtrail/trail:Trail";

test.each([
  ["true as text, as Pulumi YAML and exports have it", { isOrganizationTrail: "true" }, "pass"],
  ["another text is not true", { isOrganizationTrail: "yes" }, "fail"],
  ["every Region of one account", { isMultiRegionTrail: true }, "fail"],
  ["not known yet", { isOrganizationTrail: unknown("config") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(cloudtrailOrganizationWide, { name: "example", resources: [{ type, props }] })).toBe(
    expected,
  );
});
