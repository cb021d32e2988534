import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of Palisade's own package.json: of a checkout, or of the installed package. What lies below it are files that
 * come with Palisade, never those of a project that uses it.
 */
export function packageRoot(from: string = __dirname): string {
  const file = join(from, "package.json");
  if (existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "palisade")
    return from;
  const above = dirname(from);
  if (above === from) throw new Error(`no package.json named "palisade" above ${__dirname}`);
  return packageRoot(above);
}
