import { CouldNotRun } from "./could-not-run";
import type { SourcePosition } from "./plan";
import type { Inputs } from "./values/inputs";

/** Which stack waits for which while a preview is under way. */
export interface References {
  /** The outputs of a stack, as wire values. */
  resolve(from: string, to: string, source?: SourcePosition): Promise<Inputs>;
  /** Whether a stack waits for another one, and so has a reason to make no progress. */
  isWaiting(stack: string): boolean;
}

/**
 * A stack is run when it is first asked for, so dependency order needs no declaration; a stack that would wait for
 * itself, over however many others, is a `CouldNotRun` that names the chain, as is a stack that no one declares.
 */
export function references(
  known: readonly string[],
  outputsOf: (stack: string, source: SourcePosition | undefined) => Promise<Inputs>,
): References {
  const waiting = new Map<string, Set<string>>();

  /** The stacks on the way from one to another along what is waited for now, both included. */
  const path = (from: string, to: string): string[] | undefined => {
    if (from === to) return [from];
    for (const next of waiting.get(from) ?? []) {
      const rest = path(next, to);
      if (rest) return [from, ...rest];
    }
    return undefined;
  };

  return {
    async resolve(from, to, source) {
      if (!known.includes(to))
        throw new CouldNotRun(
          `stack ${from} references stack ${to}, which no account declares (declared: ${known.join(", ")})`,
          source,
        );
      const back = path(to, from);
      if (back)
        throw new CouldNotRun(`stack references form a cycle: ${[from, ...back].join(" -> ")}`, source);
      const others = waiting.get(from) ?? new Set();
      waiting.set(from, others.add(to));
      try {
        return await outputsOf(to, source);
      } finally {
        others.delete(to);
      }
    },
    isWaiting: (stack) => (waiting.get(stack)?.size ?? 0) > 0,
  };
}
