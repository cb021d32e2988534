import { wrapped } from "./wrapped";

test.each([
  ["one two three", 8, "", ["one two", "three"]],
  ["one two three", 11, "- ", ["- one two", "  three"]],
  ["incomprehensibilities now", 5, "", ["incomprehensibilities", "now"]],
  ["two\n  lines", 80, "", ["two lines"]],
  [["PCI DSS", "SOC 2"], 8, "", ["PCI DSS", "SOC 2"]],
  ["", 80, "x ", ["x "]],
])("%j in %i columns after %j", (text, width, first, expected) => {
  expect(wrapped(text, width, first)).toEqual(expected);
});
