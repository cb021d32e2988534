import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Replaces one passage of a file, which must be there: a trial that no longer fits says so instead of counting too little. */
export function edit(root: string, file: string, before: string | RegExp, after: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} has no ${String(before)}: bring the trial up to date`);
  writeFileSync(path, changed);
}
