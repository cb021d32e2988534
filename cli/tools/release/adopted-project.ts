import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** What a command did, run as a user would. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A user's folder: an installation of the packed package, and the Node that it is run with. */
export interface AdoptedProject {
  readonly folder: string;
  readonly run: (command: string, env?: Readonly<Record<string, string>>) => Ran;
}

/** An empty folder that shares an installation; `node` is the program, whose folder comes first on the path. */
export function adoptedProject(folder: string, installation: string, node: string): AdoptedProject {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(installation, "node_modules"), join(folder, "node_modules"), "junction");
  const run = (command: string, env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-euo", "pipefail", "-c", command], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`,
        HOME: join(folder, ".."),
        TMPDIR: join(folder, ".."),
        npm_config_offline: "true",
        ...env,
      },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status, stdout, stderr };
  };
  return { folder, run };
}

/**
 * The installation of a packed package and of a version of Node, as pipelines make it: `npm ci`, of the lock file that npm
 * has written for them. False where there is no registry.
 */
export function installed(folder: string, tarball: string, packages: readonly string[]): boolean {
  mkdirSync(folder, { recursive: true });
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--omit=dev"];
  const npm = (...args: readonly string[]) =>
    spawnSync("npm", [...args, ...options], {
      cwd: folder,
      stdio: "ignore",
      shell: process.platform === "win32",
    }).status === 0;
  return npm("install", "--package-lock-only", tarball, ...packages) && npm("ci");
}
