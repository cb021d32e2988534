import { snsTopicEncrypted } from "./sns-topic-encrypted";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

test.each([
  ["AWS's key for SNS", { kmsMasterKeyId: "alias/aws/sns" }, "pass"],
  ["a key that is no text", { kmsMasterKeyId: true }, "fail"],
  ["a key that is known only later", { kmsMasterKeyId: unknown("key") }, "undetermined"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:sns/topic:Topic", props }] };
  expect(statusOf(snsTopicEncrypted, example)).toBe(expected);
});
