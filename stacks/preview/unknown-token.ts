import { unknown, type Unknown } from "../../policy-packs/controls/model/unknown";
import { tokenPiece, wholeToken, writtenToken } from "./values/token-shape";

/**
 * The SDK's own mark for "unknown" makes everything computed from it unknown, which is right for one value and wrong
 * for a set of stack outputs of which one is unknown. Where a program must receive text, an unknown travels as a token:
 * it survives concatenation and `apply`, and is recognized again in whatever input it ends up in.
 */
export interface UnknownTokens {
  issue(because: string): string;
  /** The unknown that a text carries, whole or as a part; also where the text is in base64. */
  find(text: string): Unknown | undefined;
  /** A text for people, in which each token gives way to its reason. */
  explained(text: string): string;
}

const because = (reasons: readonly string[], index: string | undefined) =>
  reasons[Number(index)] ?? "it is not known before deployment";

export function unknownTokens(): UnknownTokens {
  const reasons: string[] = [];
  const inPlain = (text: string): Unknown | undefined => {
    const match = wholeToken.exec(text);
    if (match) return unknown(because(reasons, match[1]));
    return tokenPiece.test(text)
      ? unknown("it is part of a value that is not known before deployment")
      : undefined;
  };
  return {
    issue: (because) => writtenToken(reasons.push(because) - 1),
    find: (text) =>
      reasons.length === 0
        ? undefined
        : (inPlain(text) ??
          (isBase64(text) ? inPlain(Buffer.from(text, "base64").toString("latin1")) : undefined)),
    explained: (text) =>
      text.replace(
        new RegExp(wholeToken, "gi"),
        (_, index: string) => `(unknown: ${because(reasons, index)})`,
      ),
  };
}

const isBase64 = (text: string): boolean => text.length >= 16 && /^[\w+/-]+={0,2}$/.test(text);

/**
 * Names of resources with a number in place of each token, by the order in which they come: a URN with a token in it would
 * read as nonsense, and be another one in the next run.
 */
export function nameWithoutTokens(): (name: string) => string {
  const numbers = new Map<string, number>();
  return (name) =>
    name.replace(new RegExp(wholeToken, "gi"), (token) => {
      const number = numbers.get(token) ?? numbers.size + 1;
      numbers.set(token, number);
      return `unknown-${number}`;
    });
}
