import { source } from "./source";

test.each([
  ["/project/stacks/boi.ts", "stacks/boi.ts"],
  ["stacks/boi.ts", "stacks/boi.ts"],
  ["/elsewhere/boi.ts", "/elsewhere/boi.ts"],
  ["/project-two/boi.ts", "/project-two/boi.ts"],
])("%s is shown as %s", (file, expected) => {
  expect(source({ file, line: 3, column: 7 }, "/project")).toEqual({ file: expected, line: 3, column: 7 });
});

test("no position stays none", () => {
  expect(source(undefined, "/project")).toBeNull();
});
