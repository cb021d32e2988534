import { unknown, type Unknown } from "../../policy-packs/controls/model/unknown";

/**
 * The SDK's own mark for "unknown" makes everything computed from it unknown, which is right for one value and wrong
 * for a set of stack outputs of which one is unknown. Where a program must receive text, an unknown travels as a token:
 * it survives concatenation and `apply`, and is recognized again in whatever input it ends up in.
 */
export interface UnknownTokens {
  issue(because: string): string;
  /** The unknown that a text carries, whole or as a part. */
  find(text: string): Unknown | undefined;
  /** A text for people, in which each token gives way to its reason. */
  explained(text: string): string;
}

const because = (reasons: readonly string[], index: string | undefined) =>
  reasons[Number(index)] ?? "it is not known before deployment";

const shape = /palisade-unknown-(\d+)-value/;

export function unknownTokens(): UnknownTokens {
  const reasons: string[] = [];
  return {
    issue: (because) => `palisade-unknown-${reasons.push(because) - 1}-value`,
    find(text) {
      const match = shape.exec(text);
      return match ? unknown(because(reasons, match[1])) : undefined;
    },
    explained: (text) =>
      text.replace(new RegExp(shape, "g"), (_, index: string) => `(unknown: ${because(reasons, index)})`),
  };
}
