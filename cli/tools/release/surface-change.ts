/** The least that a version must change by, for what became of the public surface. */
export type SurfaceChange = "none" | "added" | "changed";

/** Whether declarations were only added to, line by line, or what somebody may rely on is other or gone. */
export function surfaceChange(before: string, after: string): SurfaceChange {
  if (before === after) return "none";
  const left = new Map<string, number>();
  for (const line of relied(after)) left.set(line, (left.get(line) ?? 0) + 1);
  for (const line of relied(before)) {
    const count = left.get(line) ?? 0;
    if (count === 0) return "changed";
    left.set(line, count - 1);
  }
  return "added";
}

/** A list of names is compared name by name. */
const relied = (text: string): string[] =>
  text.split("\n").flatMap((line) => (/^\w+(, \w+)+$/.test(line) ? line.split(", ") : [line]));
