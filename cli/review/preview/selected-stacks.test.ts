import { selectedStacks } from "./selected-stacks";
import { UserError } from "../../terminal/user-error";

const stacks = ["organization", "boi-production", "boi-testing", "baseline-boi"];

test.each([
  [undefined, undefined],
  [[], undefined],
  [["boi-*"], ["boi-production", "boi-testing"]],
  [
    ["organization", "*-testing"],
    ["organization", "boi-testing"],
  ],
  [["*"], stacks],
  [["boi-{production,testing}"], ["boi-production", "boi-testing"]],
  [["!boi-*"], ["organization", "baseline-boi"]],
  [["boi-*", "!*-testing"], ["boi-production"]],
  [["!*-testing", "boi-*"], ["boi-production"]],
  [["!organization", "!boi-*"], ["baseline-boi"]],
  [["!(boi-*)"], ["organization", "baseline-boi"]],
])("%j selects %j", (globs, expected) => {
  expect(selectedStacks(globs, stacks)).toEqual(expected);
});

test("a glob that matches nothing is refused, with what there is, even beside one that matches", () => {
  expect(() => selectedStacks(["boi-*", "bio-*"], ["a", "boi-b"])).toThrow(
    "--stack bio-* matches no stack; there are:\n  a\n  boi-b",
  );
});

test.each([
  [["", "boi-*"], /^--stack {2}is not a glob; there are:\n {2}organization\n/],
  [["!"], /^--stack ! is not a glob; /],
  [["!bio-*"], /^--stack !bio-\* matches no stack; /],
  [["boi-*", "!boi*"], /^--stack boi-\* --stack !boi\* leaves no stack; /],
  [["a".repeat(70_000)], /^a --stack glob may have at most 1000 characters$/],
])("%j is a mistake", (globs, message) => {
  expect(() => selectedStacks(globs, stacks)).toThrow(UserError);
  expect(() => selectedStacks(globs, stacks)).toThrow(message);
});
