import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts plugins for the given packages into a folder, which on the PATH of a Pulumi run takes the place of the real
 * providers: a plugin on the PATH goes before an installed one of any version.
 */
export function installSimulatedProviders(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of packages) {
    const file = join(folder, `pulumi-resource-${name}`);
    writeFileSync(
      file,
      `#!/bin/sh\n# Simulated by Palisade: not the ${name} provider.\nexec "${process.execPath}" "${join(__dirname, "plugin.js")}" "$@"\n`,
    );
    chmodSync(file, 0o755);
  }
}
