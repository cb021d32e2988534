import { spawn, type ChildProcess } from "node:child_process";
import type { Io } from "../../terminal/io";

/** Runs Node on a script and ends with this process, and all that it started with it: only then can their folder be removed. */
export function runNode(
  args: readonly string[],
  cwd: string,
  env: Io["env"],
  stdout: number | "ignore" = "ignore",
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...env },
      stdio: ["ignore", stdout, "pipe"],
      // A process group of its own, so that what it starts can be ended with it.
      detached: process.platform !== "win32",
    });
    const kill = () => killGroup(child);
    const ends = ["SIGINT", "SIGTERM", "SIGHUP", "exit"] as const;
    for (const end of ends) process.prependOnceListener(end as "exit", kill);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", fail);
    child.once("close", (code) => {
      for (const end of ends) process.removeListener(end, kill);
      done({ code, stderr });
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === "win32") {
    child.kill("SIGKILL");
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
