import { covers } from "../coverage";
import { patternMutants } from "./pattern-mutants";

type Texts = string | readonly string[] | undefined;

export const textsOf = (texts: Texts): readonly string[] => (texts === undefined ? [] : [texts].flat());

/** Each list that is one shorter; a list of one has none, for an element must not be empty. */
export const withoutEach = (
  texts: readonly string[],
): readonly { readonly left: readonly string[]; readonly dropped: string }[] =>
  texts.length < 2 ? [] : texts.map((dropped, index) => ({ left: texts.toSpliced(index, 1), dropped }));

export const coveredByAnother = (
  dropped: string,
  left: readonly string[],
  ignoreCase: boolean,
): string | undefined => {
  const wider = left.find((pattern) => covers({ only: pattern }, { only: dropped }, ignoreCase));
  return wider === undefined ? undefined : `${wider} matches it too`;
};

/** Each list in which the wildcard of one pattern is narrowed or widened. */
export const lists = (
  patterns: readonly string[],
  separator: ":" | "/",
): readonly { readonly what: string; readonly patterns: readonly string[] }[] =>
  patterns.flatMap((pattern, index) =>
    patternMutants(pattern, separator).map(({ what, pattern: changed }) => ({
      what: `${pattern} ${what}: ${changed}`,
      patterns: patterns.with(index, changed),
    })),
  );
