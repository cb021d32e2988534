import { cloudtrailEncryptedWithKms } from "./cloudtrail-encrypted-with-kms";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:cloudtrail/trail:Trail";

test.each([
  ["an alias", { kmsKeyId: "alias/logging" }, "pass"],
  ["true names no key", { kmsKeyId: true }, "fail"],
  ["a key that is not known yet", { kmsKeyId: unknown("a new key") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(cloudtrailEncryptedWithKms, { name: "example", resources: [{ type, props }] })).toBe(
    expected,
  );
});
