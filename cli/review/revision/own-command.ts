import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

/** The file of a package's `palisade` command. */
export function commandOf(root: string): string {
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly bin: { readonly palisade: string };
  };
  return join(root, bin.palisade);
}

/** The Palisade that a project depends on; the one that runs where it depends on none. */
export function commandFor(project: string): string {
  const installed = installedPackage(project);
  return commandOf(installed ?? packageRoot());
}

function installedPackage(project: string): string | undefined {
  try {
    const manifest = createRequire(join(project, "package.json")).resolve("palisade/package.json");
    return existsSync(manifest) ? dirname(manifest) : undefined;
  } catch {
    return undefined;
  }
}
