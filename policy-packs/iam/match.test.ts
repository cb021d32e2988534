import { actionMatches, matches } from "./match";

test.each([
  ["s3:Get*", "s3:GetObject", true],
  ["s3:Get*", "s3:PutObject", false],
  ["*", "anything\nat all", true],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["arn:aws:s3:::b.cket/*", "arn:aws:s3:::bucket/x", false],
  ["(a|b)+", "(a|b)+", true],
  ["S3:GetObject", "s3:getobject", false],
])("%s matches %s: %s", (pattern, value, expected) => {
  expect(matches(pattern, value)).toBe(expected);
});

test("actions are compared without regard to case", () => {
  expect(actionMatches("S3:get*", "s3:GetObject")).toBe(true);
});
