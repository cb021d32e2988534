import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { engineFolder, engineModules } from "./engine-folder";

/** A Pulumi CLI that can be run, with the folder that must be on its PATH for it to find its language host. */
export interface Engine {
  readonly command: string;
  readonly path: string;
  readonly version: string;
}

/** An installed CLI is taken as it is; else the one that `npm run engine` has built; undefined when there is neither. */
export function findEngine(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Engine | undefined {
  // The published package has no modules to build an engine from.
  const own = existsSync(engineModules()) ? [join(engineFolder(env), "bin")] : [];
  const candidates = [
    ...(env.PATH ?? "").split(delimiter).filter((folder) => existsSync(join(folder, "pulumi"))),
    ...own.filter((folder) => existsSync(folder)),
  ];
  for (const folder of candidates) {
    const path = [folder, env.PATH ?? ""].join(delimiter);
    const { status, stdout } = spawnSync(join(folder, "pulumi"), ["version"], {
      env: { ...env, PATH: path, PULUMI_SKIP_UPDATE_CHECK: "true" },
      encoding: "utf8",
    });
    if (status === 0) return { command: join(folder, "pulumi"), path, version: stdout.trim() };
  }
  return undefined;
}

/** What to say where the engine is needed and missing. */
export const engineMissing =
  "the Pulumi CLI is not installed (https://www.pulumi.com/docs/install), and none was built by `npm run engine`";
