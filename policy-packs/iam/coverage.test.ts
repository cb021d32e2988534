import { covers, overlap, type Reach } from "./coverage";
import { matches } from "./match";

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

test("two patterns overlap when a text is matched by both: all short ones over two letters", () => {
  const words = (letters: readonly string[], most: number): readonly string[] =>
    most === 0
      ? [""]
      : ["", ...letters.flatMap((first) => words(letters, most - 1).map((rest) => first + rest))];
  const patterns = [...new Set(words(["a", "b", "*", "?"], 3))];
  // Whatever two patterns of three characters have in common, a text of six has it.
  const texts = [...new Set(words(["a", "b"], 6))];
  const matched = new Map(patterns.map((one) => [one, texts.filter((text) => matches(one, text))]));
  for (const one of patterns)
    for (const other of patterns) {
      const common = matched.get(one)?.some((text) => matched.get(other)?.includes(text));
      expect([one, other, overlap(one, other)]).toEqual([one, other, common]);
    }
});

test("patterns too long to be compared are taken to overlap", () => {
  expect(overlap(`a${"*a".repeat(5_000)}`, `b${"*b".repeat(5_000)}`)).toBe(true);
});
