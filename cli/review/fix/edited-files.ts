import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { onSignal } from "../../terminal/on-signal";
import { shownPath } from "../../terminal/shown-path";
import { UserError } from "../../terminal/user-error";
import { writeOutput } from "../../terminal/write-output";

/** Text by the path of its file, as findings show it. */
export type Texts = ReadonlyMap<string, string>;

export interface EditedFiles {
  /** As they were before the work. */
  readonly original: (file: string) => string;
  /** Makes the files say this, and all others what they said before. */
  readonly put: (texts: Texts) => void;
}

/**
 * Runs `work`, which may change files to try what comes of it. They say what they said before when it throws, when the
 * process is ended by a signal, and where the work does not return that they are to stay.
 */
export async function withEditedFiles<T extends { readonly stays: Texts }>(
  cwd: string,
  work: (files: EditedFiles) => Promise<T>,
): Promise<T> {
  const originals = new Map<string, string>();
  const changed = new Map<string, string>();
  const original = (file: string): string => {
    const known = originals.get(file) ?? contentOf(cwd, file);
    originals.set(file, known);
    return known;
  };
  const put = (texts: Texts): void => {
    for (const file of new Set([...changed.keys(), ...texts.keys()])) {
      const wanted = texts.get(file) ?? original(file);
      if ((changed.get(file) ?? original(file)) === wanted) continue;
      // Before the writing, so that a signal in between restores it as well.
      changed.set(file, wanted);
      writeOutput(cwd, file, wanted);
    }
  };
  const restore = () => {
    put(new Map());
  };
  const release = onSignal(restore);
  process.on("exit", restore);
  try {
    const done = await work({ original, put });
    put(done.stays);
    changed.clear();
    return done;
  } finally {
    release();
    process.removeListener("exit", restore);
    restore();
  }
}

function contentOf(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UserError(
      `${shownPath(resolve(cwd, file), cwd)}: cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    );
  }
}
