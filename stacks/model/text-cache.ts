import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const kept = 30;

/** A text by what it was made of: there only where all of that is the same, down to the version of Node. */
export interface TextCache {
  readonly file: string;
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** The user's folder for what can be made again; undefined where the environment names no home, as in a test. */
export function cacheFolder({
  XDG_CACHE_HOME,
  HOME,
  USERPROFILE,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = HOME ?? USERPROFILE;
  const caches = XDG_CACHE_HOME ?? (home === undefined ? undefined : join(home, ".cache"));
  return caches === undefined ? undefined : join(caches, "palisade");
}

export function textCache(folder: string, subject: string, madeOf: readonly unknown[]): TextCache {
  const key = digest(JSON.stringify([...madeOf, process.version]));
  const file = join(folder, subject, `${key.slice(0, 40)}.txt`);
  return {
    file,
    read() {
      if (!existsSync(file)) return undefined;
      const held = readFileSync(file, "utf8");
      const end = held.indexOf("\n");
      const text = held.slice(end + 1);
      // What was damaged, or cut off, is as good as none.
      return held.slice(0, Math.max(end, 0)) === digest(text) ? text : undefined;
    },
    write(text) {
      try {
        mkdirSync(join(folder, subject), { recursive: true, mode: 0o700 });
        const unfinished = `${file}.${String(process.pid)}`;
        writeFileSync(unfinished, `${digest(text)}\n${text}`, { mode: 0o600 });
        renameSync(unfinished, file);
        forgetOldest(join(folder, subject));
      } catch (error) {
        // A cache that cannot be written costs time and nothing else.
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      }
    },
  };
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(kept)) rmSync(path, { force: true });
}
