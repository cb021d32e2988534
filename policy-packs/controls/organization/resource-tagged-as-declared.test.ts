import { resourceTaggedAsDeclared } from "./resource-tagged-as-declared";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

const tags = { owner: "platform", environment: "test", "data-classification": "internal" };

test.each([
  ["a tag in another case", { tags: { ...tags, owner: undefined, Owner: "platform" } }, "fail"],
  ["a tag that is known only later", { tags: { ...tags, owner: unknown("owner") } }, "undetermined"],
  ["a missing tag beside an unknown one", { tags: { owner: unknown("owner") } }, "fail"],
  ["a tag that is not asked for is unknown", { tags: { ...tags, version: unknown("version") } }, "pass"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:sqs/queue:Queue", props }] };
  expect(statusOf(resourceTaggedAsDeclared, example)).toBe(expected);
});

test("what is neither data, code nor cost needs no tags", () => {
  const example = { name: "", resources: [{ type: "aws:iam/role:Role", props: {} }] };
  expect(statusOf(resourceTaggedAsDeclared, example)).toBe("pass");
});
