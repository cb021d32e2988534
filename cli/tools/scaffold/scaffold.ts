import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

/** What adds one thing to the project: files that are new, changes of files that list it, and what is left to do by hand. */
export interface Scaffold {
  readonly files: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, (text: string) => string>>;
  readonly next: readonly string[];
}

/** A mistake in what was asked for: printed alone, without a stack. */
export class ScaffoldError extends Error {}

/** Writes a scaffold, all of it or nothing, and gives the paths that were touched. */
export function writeScaffold(root: string, { files, changes }: Scaffold): string[] {
  const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new ScaffoldError(`${taken.join(", ")} exists already: choose another name`);
  const changed = Object.entries(changes).map(
    ([file, change]) => [file, change(readFileSync(join(root, file), "utf8"))] as const,
  );
  for (const [file, text] of [...Object.entries(files), ...changed]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const touched = [...Object.keys(files), ...Object.keys(changes)];
  // Names are of any length, so only the formatter knows where a line breaks.
  const prettier = join(packageRoot(), "node_modules/prettier/bin/prettier.cjs");
  const config = join(packageRoot(), ".prettierrc.json");
  execFileSync(
    process.execPath,
    [prettier, "--config", config, "--log-level", "warn", "--write", ...touched],
    {
      cwd: root,
    },
  );
  return touched;
}
