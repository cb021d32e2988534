import { ec2Imdsv2AccountDefault } from "./ec2-imdsv2-account-default";
import { statusOf } from "../model/verdicts";

test.each([
  ["nothing set", {}, "fail"],
  ["optional tokens", { httpTokens: "optional" }, "fail"],
  [
    "tokens required with other defaults beside",
    { httpTokens: "required", httpPutResponseHopLimit: 1, instanceMetadataTags: "disabled" },
    "pass",
  ],
  ["a misspelt value", { httpTokens: "Required" }, "fail"],
])("%s", (_, props, expected) => {
  const type = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";
  expect(statusOf(ec2Imdsv2AccountDefault, { name: "case", resources: [{ type, props }] })).toBe(expected);
});

test("every Region must plan it", () => {
  expect(ec2Imdsv2AccountDefault.required).toEqual({
    type: "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
    per: "region",
  });
});
