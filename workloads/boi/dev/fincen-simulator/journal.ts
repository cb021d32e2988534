import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Acceptance, Verdict } from "./registry";

/** One thing that changed what the simulated FinCEN knows. */
export type Entry =
  | { readonly what: "process"; readonly processId: string }
  | { readonly what: "attachment"; readonly processId: string; readonly name: string }
  | {
      readonly what: "submission";
      readonly processId: string;
      readonly at: number;
      readonly verdict: Verdict;
      readonly acceptance?: Acceptance;
    };

export interface Journal {
  readonly earlier: readonly Entry[];
  readonly note: (entry: Entry) => void;
}

export const keptNowhere: Journal = { earlier: [], note: () => undefined };

/** A line each: a simulator that was killed knows what it has answered, as FinCEN would. A line cut short was not answered. */
export function fileJournal(file: string): Journal {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const last = lines.pop() ?? "";
  if (last !== "") appendFileSync(file, "\n");
  return {
    earlier: lines.flatMap((line) => entryOf(line) ?? []),
    note: (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 }),
  };
}

function entryOf(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}
