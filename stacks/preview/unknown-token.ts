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
}

const shape = /palisade-unknown-(\d+)-value/;

export function unknownTokens(): UnknownTokens {
  const reasons: string[] = [];
  return {
    issue: (because) => `palisade-unknown-${reasons.push(because) - 1}-value`,
    find(text) {
      const match = shape.exec(text);
      return match ? unknown(reasons[Number(match[1])] ?? "it is not known before deployment") : undefined;
    },
  };
}
