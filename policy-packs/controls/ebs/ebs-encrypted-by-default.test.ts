import { ebsEncryptedByDefault } from "./ebs-encrypted-by-default";
import { statusOf } from "../model/verdicts";

const type = "aws:ebs/encryptionByDefault:EncryptionByDefault";

test.each([
  ["only a Region given", { region: "us-west-2" }, "pass"],
  ["true as text, as Pulumi YAML and exports have it", { enabled: "true" }, "pass"],
  ["another text is no switch", { enabled: "on" }, "fail"],
  ["null is left out", { enabled: null }, "pass"],
])("%s", (_, props, expected) => {
  expect(statusOf(ebsEncryptedByDefault, { name: "case", resources: [{ type, props }] })).toBe(expected);
});

test("one good Region does not excuse another", () => {
  const resources = [
    { type, name: "here", props: { enabled: true } },
    { type, name: "there", props: { enabled: false }, region: "eu-west-1" },
  ];
  expect(statusOf(ebsEncryptedByDefault, { name: "case", resources })).toBe("fail");
});
