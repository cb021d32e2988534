import type { Counted } from "./replay-report";

/** Counts by name in bounded memory: what comes when all names are taken is counted together. */
export interface Tally {
  readonly add: (what: string) => void;
  /** Most frequent first. */
  readonly counted: () => readonly Counted[];
}

export function tally(most = 10_000): Tally {
  const counts = new Map<string, number>();
  return {
    add(what) {
      const name = counts.has(what) || counts.size < most ? what : "others";
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    counted: () =>
      [...counts]
        .map(([what, count]) => ({ what, count }))
        .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1)),
  };
}
