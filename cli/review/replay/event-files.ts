import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../../terminal/user-error";

export interface EventFiles {
  /** As they are shown; in the order of their names, which is that of time where S3 wrote them. */
  readonly files: readonly string[];
  /** Files of folders that hold no events, by what they are. */
  readonly leftOut: readonly { readonly what: string; readonly count: number }[];
}

/** The files that paths name: themselves, and of folders all that can hold events. */
export function eventFiles(paths: readonly string[], cwd: string): EventFiles {
  const files: string[] = [];
  const leftOut = new Map<string, number>();
  const folder = (path: string): void => {
    for (const entry of readdirSync(resolve(cwd, path), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const inner = join(path, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(resolve(cwd, inner)));
      // A link to a folder may lead back to where it lies.
      if (entry.isDirectory()) folder(inner);
      else {
        const what = isFolder ? "links to folders" : otherKind(inner);
        if (what === undefined) files.push(inner);
        else leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
      }
    }
  };
  for (const path of paths) {
    const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (!stats) throw new UserError(`--events ${path}: there is no such file or folder.`);
    if (stats.isDirectory()) folder(path);
    else files.push(path);
  }
  if (files.length === 0) throw new UserError(`--events ${paths.join(", ")}: no file there holds events.`);
  return { files, leftOut: [...leftOut].map(([what, count]) => ({ what, count })) };
}

/** CloudTrail signs its files with digests that lie beside them. */
const otherKind = (path: string): string | undefined =>
  /CloudTrail-Digest/.test(path)
    ? "digests of CloudTrail"
    : /\.(?:json|jsonl|ndjson|csv)(?:\.gz)?$|\.gz$/i.test(path)
      ? undefined
      : "files of other kinds";

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
