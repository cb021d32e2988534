import { isEveryAction, isWholeService, reachesEverything } from "./breadth";

test.each([
  ["*", true, true],
  ["*:*", true, true],
  ["?*", true, true],
  ["*:???*", true, true],
  ["KMS:*", false, true],
  ["kms:??*", false, true],
  ["kms:????*", false, true],
  ["kms:Get*", false, false],
])("%s is every action: %s, a whole service: %s", (pattern, every, whole) => {
  expect([isEveryAction(pattern), isWholeService(pattern)]).toEqual([every, whole]);
});

test.each([
  ["*", { resources: ["*"] }, true],
  ["every ARN with some text at its end", { resources: ["arn:aws:*:*:*:??*"] }, true],
  ["no Resource at all", {}, true],
  ["a bucket", { resources: ["arn:aws:s3:::documents"] }, false],
  ["all but a bucket", { notResources: ["arn:aws:s3:::documents"] }, true],
])("reach of %s", (_, part, expected) => {
  expect(reachesEverything({ effect: "Allow", conditions: [], ...part })).toBe(expected);
});
