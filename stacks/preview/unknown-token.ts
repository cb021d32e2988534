import { createHash } from "node:crypto";
import { unknown, type Unknown } from "../../policy-packs/controls/model/unknown";
import { tokenPiece, wholeToken, writtenToken } from "./values/token-shape";

/**
 * The SDK's own mark for "unknown" makes everything computed from it unknown, which is right for one value and wrong
 * for a set of stack outputs of which one is unknown. Where a program must receive text, an unknown travels as a token:
 * it survives concatenation and `apply`, and is recognized again in whatever input it ends up in.
 */
export interface UnknownTokens {
  readonly issue: (because: string) => string;
  /** The unknown that a text carries, whole or as a part; also where the text is in base64. */
  find(text: string): Unknown | undefined;
  /** A text for people, in which each token gives way to its reason. */
  explained(text: string): string;
  /** Tokens of one stack, which are the same in every run, whatever other stacks run before it. */
  of(stack: string): TokensOfStack;
  /** Makes tokens known that an earlier run has issued. */
  adopt(issued: readonly IssuedToken[]): void;
}

export interface TokensOfStack extends UnknownTokens {
  readonly issued: readonly IssuedToken[];
}

export interface IssuedToken {
  readonly index: string;
  readonly because: string;
}

export function unknownTokens(): UnknownTokens {
  const reasons = new Map<string, string>();
  const because = (index: string | undefined) =>
    reasons.get(index ?? "") ?? "it is not known before deployment";
  const inPlain = (text: string): Unknown | undefined => {
    const match = wholeToken.exec(text);
    if (match) return unknown(because(match[1]));
    return tokenPiece.test(text)
      ? unknown("it is part of a value that is not known before deployment")
      : undefined;
  };
  const known = {
    find: (text: string) =>
      reasons.size === 0
        ? undefined
        : (inPlain(text) ??
          (isBase64(text) ? inPlain(Buffer.from(text, "base64").toString("latin1")) : undefined)),
    explained: (text: string) =>
      text.replace(new RegExp(wholeToken, "gi"), (_, index: string) => `(unknown: ${because(index)})`),
    adopt(issued: readonly IssuedToken[]) {
      for (const token of issued) reasons.set(token.index, token.because);
    },
    of: (stack: string): TokensOfStack => {
      const issued: IssuedToken[] = [];
      const ordinals = new Map<string, number>();
      return {
        ...known,
        issued,
        issue(because) {
          const ordinal = ordinals.get(because) ?? 0;
          ordinals.set(because, ordinal + 1);
          const index = numberOf([stack, because, String(ordinal)]);
          issued.push({ index, because });
          reasons.set(index, because);
          return writtenToken(index);
        },
      };
    },
  };
  const { issue } = known.of("");
  return { ...known, issue };
}

/** Twelve digits: two tokens of one preview will not meet. */
const numberOf = (parts: readonly string[]): string =>
  String(createHash("sha256").update(parts.join("\0")).digest().readUIntBE(0, 6) % 1e12);

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
