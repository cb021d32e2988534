import { logGroupEncrypted } from "./log-group-encrypted";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

test.each([
  ["a key that is no text", { kmsKeyId: {} }, "fail"],
  ["a key that is known only later", { kmsKeyId: unknown("key") }, "undetermined"],
  ["no key, whatever the name", { name: unknown("name") }, "fail"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:cloudwatch/logGroup:LogGroup", props }] };
  expect(statusOf(logGroupEncrypted, example)).toBe(expected);
});
