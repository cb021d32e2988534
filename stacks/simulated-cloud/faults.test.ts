import { faults } from "./faults";

test.each([
  ["", []],
  ["error@5", [{ kind: "error", at: 5 }]],
  [
    "error@5,kill@12",
    [
      { kind: "error", at: 5 },
      { kind: "kill", at: 12 },
    ],
  ],
])("%j", (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test.each(["error", "error@", "crash@3", "error@5;kill@6"])("%j is refused, with what to write", (text) => {
  expect(() => faults(text)).toThrow("write error@N or kill@N");
});
