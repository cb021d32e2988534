import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** How a repository installs its packages and runs what they bring. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "bun";
  /** Installs exactly what the lockfile says. */
  readonly install: string;
  readonly add: string;
  readonly run: string;
}

const managers = {
  npm: { name: "npm", install: "npm ci", add: "npm install --save-dev", run: "npx" },
  pnpm: {
    name: "pnpm",
    install: "corepack enable && pnpm install --frozen-lockfile",
    add: "pnpm add --save-dev",
    run: "pnpm exec",
  },
  yarn: {
    name: "yarn",
    install: "corepack enable && yarn install --frozen-lockfile",
    add: "yarn add --dev",
    run: "yarn",
  },
  bun: { name: "bun", install: "npx bun install --frozen-lockfile", add: "bun add --dev", run: "npx" },
} as const satisfies Readonly<Record<string, PackageManager>>;

const lockfiles = {
  "package-lock.json": managers.npm,
  "pnpm-lock.yaml": managers.pnpm,
  "yarn.lock": managers.yarn,
  "bun.lock": managers.bun,
  "bun.lockb": managers.bun,
} as const;

/** That of the nearest lockfile upward; npm where there is none. */
export function packageManager(folder: string): PackageManager {
  const found = Object.entries(lockfiles).find(([file]) => existsSync(join(folder, file)));
  if (found) return found[1];
  const above = dirname(folder);
  return existsSync(join(folder, ".git")) || above === folder ? managers.npm : packageManager(above);
}
