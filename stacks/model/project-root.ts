import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of Pulumi.yaml, whether this runs as TypeScript or compiled into a build folder below it. */
export function projectRoot(from: string = __dirname): string {
  if (existsSync(join(from, "Pulumi.yaml"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`no Pulumi.yaml in any folder above ${__dirname}`);
  return projectRoot(parent);
}
