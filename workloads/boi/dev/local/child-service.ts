import { fork, type ChildProcess } from "node:child_process";

export interface ChildService {
  /** What the process said once it was ready: its address, for instance. */
  readonly ready: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Runs a compiled file as a process of its own, so that its work does not slow the services; it reports over the IPC
 * channel when it is ready, and ends with the channel, also when this process is killed.
 */
export async function startChild(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  said: (line: string) => void,
): Promise<ChildService> {
  const child = fork(file, [...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) said(line);
    });
  }
  const ready = await new Promise<Readonly<Record<string, string>>>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Readonly<Record<string, string>>));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${String(code)} before it was ready`)));
  });
  return { ready, stop: () => stopped(child) };
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
