import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A digest of all code and data files below some folders of a project, wherever that lies; tests and source maps decide nothing. */
export const codeDigest = (root: string, folders: readonly string[]): string =>
  filesDigest(root, folders, (name) => /\.(js|ts|json)$/.test(name) && !/\.(test|d)\.[jt]s$/.test(name));

/** A digest of the files below some folders whose names decide something, names included; a folder may be missing. */
export function filesDigest(
  root: string,
  folders: readonly string[],
  decides: (name: string) => boolean,
): string {
  const hash = createHash("sha256");
  for (const file of folders.flatMap((folder) => files(join(root, folder))))
    if (decides(file))
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  return hash.digest("hex");
}

const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
          const path = join(folder, entry.name);
          return entry.isDirectory() ? files(path) : [path];
        })
    : [];
