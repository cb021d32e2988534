import { sqsQueueEncrypted } from "./sqs-queue-encrypted";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

test.each([
  ["false as text", { sqsManagedSseEnabled: "false" }, "fail"],
  [
    "a key that is known only later",
    { sqsManagedSseEnabled: false, kmsMasterKeyId: unknown("key") },
    "undetermined",
  ],
  ["a key that is known only later, and AWS's default", { kmsMasterKeyId: unknown("key") }, "pass"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:sqs/queue:Queue", props }] };
  expect(statusOf(sqsQueueEncrypted, example)).toBe(expected);
});
