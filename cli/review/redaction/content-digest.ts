import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Of a file asset or archive below `root`: a function's code may change while its path stays. */
export function contentDigest(asset: Readonly<Record<string, unknown>>, root: string): string | undefined {
  const { path, ...rest } = asset;
  if (typeof path !== "string" || Object.keys(rest).some((key) => !/^__pulumi(Asset|Archive)$/.test(key)))
    return undefined;
  if (!path.startsWith(root + sep) || !existsSync(path)) return undefined;
  const hash = createHash("sha256");
  for (const file of files(path)) {
    hash.update(`${relative(path, file).split(sep).join("/")}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

const files = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];
