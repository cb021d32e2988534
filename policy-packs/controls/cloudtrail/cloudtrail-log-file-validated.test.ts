import { cloudtrailLogFileValidated } from "./cloudtrail-log-file-validated";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const type = "aws:cloudtrail/trail:Trail";

test.each([
  ["true as text, as Pulumi YAML and exports have it", { enableLogFileValidation: "true" }, "pass"],
  ["another text is not true", { enableLogFileValidation: "yes" }, "fail"],
  ["encryption does not replace digests", { kmsKeyId: "alias/logging" }, "fail"],
  ["not known yet", { enableLogFileValidation: unknown("config") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(cloudtrailLogFileValidated, { name: "example", resources: [{ type, props }] })).toBe(
    expected,
  );
});

test("the guardrail keeps whole trails as they are: the call that stops validation has no key that says so", () => {
  expect(
    denies(cloudtrailLogFileValidated, { caller: "security-response", action: "cloudtrail:UpdateTrail" }),
  ).toBe(true);
});
