import { covers, type Reach } from "./coverage";

const only = (pattern: string): Reach => ({ only: pattern });
const not = (...patterns: readonly string[]): Reach => ({ not: patterns });

test.each<[Reach, Reach, boolean]>([
  [only("*"), only("a*b?"), true],
  [only("a*"), only("ab*"), true],
  [only("ab*"), only("a*"), false],
  [only("a?c"), only("abc"), true],
  [only("a?c"), only("a*c"), false],
  [only("a??c"), only("a*c"), false],
  [only("a*c"), only("a?c"), true],
  [only("a*?"), only("a?*"), true],
  [only("*b*"), only("abc"), true],
  [only("a*b*c"), only("a*c"), false],
  [only("*ab"), only("*aab"), true],
  [only("abc"), only("ab"), false],
  [only("**"), not("x"), true],
  [only("a*"), not("x"), false],
  [not("x*"), only("y*"), true],
  [not("x*"), only("*y"), false],
  [not("x?"), only("xy*"), false],
  [not("x?"), only("xyz*"), true],
  [not("xy"), not("x*"), true],
  [not("x*"), not("xy"), false],
  [not(), not("xy"), true],
])("%j covers %j: %s", (outer, inner, expected) => {
  expect(covers(outer, inner)).toBe(expected);
});
