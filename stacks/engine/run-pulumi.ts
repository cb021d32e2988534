import { spawn, spawnSync } from "node:child_process";
import type { Engine } from "./find-engine";

export interface PulumiRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the CLI as Ctrl-C would. */
  readonly signal?: AbortSignal;
}

/** Runs the CLI to its end. A code other than 0 is a result, not an error; only a CLI that cannot be started rejects. */
export const runPulumi = (
  engine: Engine,
  args: readonly string[],
  { cwd, env, signal }: RunOptions,
): Promise<PulumiRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(engine.command, [...args, "--non-interactive", "--color=never"], {
      cwd,
      env: { ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    // A CLI that is killed leaves its language host and plugins running: they have its session in common.
    const endSession = () => {
      if (child.pid !== undefined) spawnSync("pkill", ["-KILL", "-s", String(child.pid)]);
    };
    process.once("exit", endSession);
    child.on("exit", (_, signal) => {
      process.off("exit", endSession);
      if (signal !== null) endSession();
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => stdout.push(data));
    child.stderr.on("data", (data: Buffer) => stderr.push(data));
    const interrupt = () => child.kill("SIGINT");
    signal?.addEventListener("abort", interrupt);
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", interrupt);
      resolve({
        // Killed by a signal: no code.
        code: code ?? -1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
