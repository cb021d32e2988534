import { spawn, type ChildProcess } from "node:child_process";
import type { Io } from "../../terminal/io";

/** Runs a program that ends with this process, and all that it started with it: only then can their folder be removed. */
export function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Io["env"],
  stdout: number | "ignore" = "ignore",
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env },
      stdio: ["ignore", stdout, "pipe"],
      // The package managers are scripts there.
      shell: process.platform === "win32" && command !== process.execPath,
      // A process group of its own, so that what it starts can be ended with it.
      detached: process.platform !== "win32",
    });
    const kill = () => killGroup(child);
    const ends = ["SIGINT", "SIGTERM", "SIGHUP", "exit"] as const;
    for (const end of ends) process.prependOnceListener(end as "exit", kill);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT")
        done({ code: null, stderr: `${command} is not installed, or not on PATH` });
      else fail(error);
    });
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
