import { spawn } from "node:child_process";
import type { Io } from "../../terminal/io";

/** Ends with this process: a work tree is taken away only when nobody works in it any more. */
export function ownNode(
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
    });
    const kill = () => child.kill("SIGKILL");
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.prependOnceListener(signal, kill);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", fail);
    child.once("close", (code) => {
      for (const signal of signals) process.removeListener(signal, kill);
      done({ code, stderr });
    });
  });
}
