import { CouldNotRun } from "./could-not-run";

/** What keeps the process alive now, counted by kind ("Timeout", "TCPSocketWrap", ...). */
type Activity = ReadonlyMap<string, number>;

/** Timers of `quiet` itself, which may still wait for a program that has failed meanwhile. */
let own = 0;

export function activity(): Activity {
  const counts = new Map<string, number>([["Timeout", -own]]);
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * Waits until a program that has returned leaves nothing behind that could still register a resource: no timer, no
 * request, no file being read. The real engine waits for the process to end, which comes to the same.
 */
export async function quiet(before: Activity, patienceSeconds: number): Promise<void> {
  const until = Date.now() + patienceSeconds * 1000;
  for (let left = remaining(before); left.length > 0; left = remaining(before)) {
    if (Date.now() > until)
      throw new CouldNotRun(`the program has returned but never ends: it leaves ${left.join(", ")} running`);
    own++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    own--;
  }
}

const remaining = (before: Activity): string[] =>
  [...activity()].flatMap(([kind, count]) =>
    count > (before.get(kind) ?? 0) && kind !== "Immediate" ? [kind] : [],
  );
