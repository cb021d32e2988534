import { didYouMean } from "./did-you-mean";

test.each([
  ["bugdet", " Did you mean budget?"],
  ["BUDGET", " Did you mean budget?"],
  ["dataclassification", " Did you mean dataClassification?"],
  ["colour", ""],
  ["b".repeat(10_000), ""],
])("%.20s is answered with [%s]", (written, expected) => {
  expect(didYouMean(written, ["budget", "dataClassification", "name"])).toBe(expected);
});

test("nothing is meant where nothing is known", () => {
  expect(didYouMean("budget", [])).toBe("");
});
