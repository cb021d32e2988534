import { kmsKeyRotated } from "./kms-key-rotated";
import { statusOf } from "./model/verdicts";

const key = (props: Record<string, unknown>) => ({
  name: "key",
  resources: [{ type: "aws:kms/key:Key", props }],
});

test.each([
  ["rotation as text is not rotation", { enableKeyRotation: "true" }, "fail"],
  ["a period of exactly a year", { enableKeyRotation: true, rotationPeriodInDays: 365 }, "pass"],
  ["a signing key", { customerMasterKeySpec: "ECC_NIST_P256" }, "pass"],
])("%s", (_, props, expected) => {
  expect(statusOf(kmsKeyRotated, key(props))).toBe(expected);
});
