import { kmsKeyRotated } from "./kms-key-rotated";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const key = (props: Record<string, unknown>) => ({
  name: "key",
  resources: [{ type: "aws:kms/key:Key", props }],
});

test.each([
  ["rotation as text is not rotation", { enableKeyRotation: "true" }, "fail"],
  ["a period of exactly a year", { enableKeyRotation: true, rotationPeriodInDays: 365 }, "pass"],
  ["an empty key store is none", { customKeyStoreId: "" }, "fail"],
  ["an empty spec is a symmetric key's", { customerMasterKeySpec: "" }, "fail"],
  ["a custom key store", { customKeyStoreId: "cks-0a1b2c3d" }, "pass"],
  [
    "a key that rotates, whatever its spec",
    { enableKeyRotation: true, customerMasterKeySpec: unknown("config") },
    "pass",
  ],
  ["a key of unknown spec", { customerMasterKeySpec: unknown("config") }, "undetermined"],
  ["a signing key", { customerMasterKeySpec: "ECC_NIST_P256" }, "pass"],
])("%s", (_, props, expected) => {
  expect(statusOf(kmsKeyRotated, key(props))).toBe(expected);
});
