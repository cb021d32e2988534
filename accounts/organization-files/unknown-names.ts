import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue, type Problem } from "../text-files/problem";
import type { LocatedText } from "./consistency";

/** A name of an account or a unit that is none. */
export const unknownNames =
  (what: string, known: readonly string[]) =>
  ({ text, position }: LocatedText): Problem[] =>
    known.includes(text)
      ? []
      : [
          {
            ...position,
            message: `there is no ${what} ${quoteValue(text)}.${didYouMean(text, known)}`,
            remedy: `Name one that there is, or declare the ${what} first.`,
          },
        ];
