import { selectedStacks } from "./selected-stacks";

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
])("%j selects %j", (globs, expected) => {
  expect(selectedStacks(globs, stacks)).toEqual(expected);
});

test("a glob that matches nothing is refused, with what there is, even beside one that matches", () => {
  expect(() => selectedStacks(["boi-*", "bio-*"], ["a", "boi-b"])).toThrow(
    "--stack bio-* matches no stack; there are:\n  a\n  boi-b",
  );
});
