import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of these sources with the YAML beside them; the compiled files that run lie somewhere below its parent. */
export function sourceFolder(from: string = __dirname): string {
  const file = join(from, "package.json");
  if (existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "palisade")
    return join(from, "accounts");
  const above = dirname(from);
  if (above === from) throw new Error(`no package.json named "palisade" above ${__dirname}`);
  return sourceFolder(above);
}
