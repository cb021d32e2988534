import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Lockfile {
  readonly file: string;
  /** Installs what the lockfile says and runs no script of a package. */
  readonly install: readonly [command: string, ...args: string[]];
}

const npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
const bun = ["bun", "install", "--frozen-lockfile", "--ignore-scripts"] as const;
const installs: Readonly<Record<string, Lockfile["install"]>> = {
  "package-lock.json": [...npm],
  "npm-shrinkwrap.json": [...npm],
  "pnpm-lock.yaml": ["pnpm", "install", "--frozen-lockfile", "--ignore-scripts"],
  "yarn.lock": ["yarn", "install", "--frozen-lockfile", "--ignore-scripts"],
  "bun.lock": [...bun],
  "bun.lockb": [...bun],
};

/** The lockfile that decides about a folder's packages: the nearest upward, no higher than `top`. */
export function lockfileOf(folder: string, top: string): Lockfile | undefined {
  const name = Object.keys(installs).find((one) => existsSync(join(folder, one)));
  if (name !== undefined) return { file: join(folder, name), install: installOf(folder, name) };
  return folder === top || dirname(folder) === folder ? undefined : lockfileOf(dirname(folder), top);
}

/** Yarn has changed its options since version 2, which is configured in a file of another name. */
const installOf = (folder: string, name: string): Lockfile["install"] =>
  name === "yarn.lock" && existsSync(join(folder, ".yarnrc.yml"))
    ? ["yarn", "install", "--immutable", "--mode=skip-build"]
    : (installs[name] as Lockfile["install"]);
