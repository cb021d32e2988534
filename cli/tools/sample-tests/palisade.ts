import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import type { Report } from "../../review/report/report";

/** The command line as a process of its own, without credentials and with the network closed. */
export function palisade(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", join(__dirname, "closed-network.js"), join(__dirname, "../../main.js"), ...args],
    {
      cwd: packageRoot(),
      encoding: "utf8",
      maxBuffer: 1 << 28,
      // A home in which nothing can be kept: every run starts from nothing, and leaves nothing behind.
      env: { PATH: process.env.PATH, HOME: "/dev/null", ...env },
    },
  );
  return { status, stdout, stderr };
}

export function report(args: readonly string[]): Report & { readonly exitCode: number | null } {
  const { status, stdout, stderr } = palisade([...args, "--format", "json"]);
  if (stdout === "") throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Report), exitCode: status };
}
