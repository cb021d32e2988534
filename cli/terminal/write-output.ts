import { randomUUID } from "node:crypto";
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "./user-error";

/** Writes the whole file or leaves what was there: a reader never finds half a report. */
export function writeOutput(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    const kind = kindOf(path);
    // Renaming would replace a device such as /dev/null, or a link, by a file.
    if (kind === "other") writeFileSync(path, text);
    else replace(kind === "file" ? realpathSync(path) : path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot write ${file}: ${reasons[code] ?? code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
};

function kindOf(path: string): "none" | "file" | "other" {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "none" : stats.isFile() ? "file" : "other";
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
