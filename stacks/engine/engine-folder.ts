import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";

/** Folder of the Go modules that pin the engine. */
export const engineModules = () => join(packageRoot(), "stacks", "engine", "build");

/** Where the engine that the Go modules pin is kept once it is built, in the user's cache; another pin is another folder. */
export function engineFolder(env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash("sha256");
  for (const module of ["cli", "language-host"])
    hash.update(readFileSync(join(engineModules(), module, "go.sum")));
  const cache = env.XDG_CACHE_HOME ? env.XDG_CACHE_HOME : join(homedir(), ".cache");
  return join(cache, "palisade", `engine-${hash.digest("hex").slice(0, 16)}`);
}
