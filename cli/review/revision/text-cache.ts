import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../terminal/user-error";
import { writeOutput } from "../../terminal/write-output";

const kept = 30;

/** Texts by what they were made of; in the user's cache folder. */
export interface TextCache {
  readonly file: string;
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

export function textCache(
  env: Readonly<Record<string, string | undefined>>,
  subject: string,
  madeOf: readonly unknown[],
): TextCache {
  const folder = join(env.XDG_CACHE_HOME ?? join(env.HOME ?? homedir(), ".cache"), "palisade", subject);
  const key = createHash("sha256")
    .update(JSON.stringify([...madeOf, process.version]))
    .digest("hex");
  const name = `${key.slice(0, 40)}.json`;
  const file = join(folder, name);
  return {
    file,
    read: () => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
    write(text) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeOutput(folder, name, text);
        forgetOldest(folder);
      } catch (error) {
        // A cache that cannot be written costs time and nothing else.
        if (!(error instanceof UserError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
      }
    },
  };
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(kept)) rmSync(path, { force: true });
}
