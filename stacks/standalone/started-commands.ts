import { spawnSync } from "node:child_process";

/** More would hide the message; the first is what the program waits for as a rule. */
const most = 3;

/** The commands that a process has started, and those that they have; the innermost, which do the work. */
export function startedCommands(pid: number | undefined): readonly string[] {
  if (pid === undefined || process.platform === "win32") return [];
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const running = (stdout || "").split("\n").flatMap((line) => {
    const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.+)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ own: Number(own), parent: Number(parent), command }];
  });
  const innermost = (of: number): readonly string[] =>
    running
      .filter(({ parent }) => parent === of)
      .flatMap(({ own, command }) => {
        const inner = innermost(own);
        return inner.length > 0 ? inner : [command];
      });
  return innermost(pid)
    .slice(0, most)
    .map((command) => (command.length > 100 ? `${command.slice(0, 100)}…` : command));
}
