import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseSavedPreview } from "../read-saved-preview";
import { holdsSecrets, savedText, savedVersion, type SavedPreview } from "../saved-preview";
import { UserError } from "../user-error";
import { writeOutput } from "../write-output";

const kept = 30;

/** Previews of revisions, by what they were made of; in the user's cache folder. */
export interface PreviewCache {
  readonly read: () => SavedPreview | undefined;
  readonly write: (preview: SavedPreview) => void;
}

export function previewCache(
  env: Readonly<Record<string, string | undefined>>,
  madeOf: readonly (string | undefined)[],
): PreviewCache {
  const folder = join(env.XDG_CACHE_HOME ?? join(env.HOME ?? homedir(), ".cache"), "palisade", "previews");
  const key = createHash("sha256")
    .update(JSON.stringify([savedVersion, process.version, ...madeOf]))
    .digest("hex");
  const name = `${key.slice(0, 40)}.json`;
  const file = join(folder, name);
  return {
    read() {
      if (!existsSync(file)) return undefined;
      try {
        return parseSavedPreview(readFileSync(file, "utf8"), file);
      } catch (error) {
        // Written by another version: as good as none.
        if (error instanceof UserError) return undefined;
        throw error;
      }
    },
    write(preview) {
      // Secrets of two runs cannot be compared, so a preview that holds any is of no use to a later run.
      if (preview.report.failures.length > 0 || holdsSecrets(preview)) return;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeOutput(folder, name, savedText(preview));
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
