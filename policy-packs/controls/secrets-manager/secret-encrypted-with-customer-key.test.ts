import { secretEncryptedWithCustomerKey } from "./secret-encrypted-with-customer-key";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

const key = "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";

test.each([
  [
    "AWS's key by its ARN",
    { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/secretsmanager" },
    "fail",
  ],
  ["a key by its ARN", { kmsKeyId: key, replicas: [] }, "pass"],
  ["no key, and a replica that is known only later", { replicas: [unknown("replica")] }, "fail"],
  ["replicas that are no list", { kmsKeyId: key, replicas: { region: "us-west-2" } }, "fail"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:secretsmanager/secret:Secret", props }] };
  expect(statusOf(secretEncryptedWithCustomerKey, example)).toBe(expected);
});
