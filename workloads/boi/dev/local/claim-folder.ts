import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Another process uses the folder. */
export class AlreadyRunning extends Error {}

/**
 * Makes a database's folder this process's own, and ends a server in it whose owner was killed and could not. Returns what
 * gives it back. Throws `AlreadyRunning` while another owner lives.
 */
export async function claimFolder(folder: string): Promise<() => void> {
  const file = join(folder, "owner");
  own(file);
  try {
    await endOrphan(join(folder, "data"));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return () => rmSync(file, { force: true });
}

/** Of several that begin at once only one can make the file. */
function own(file: string): void {
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      writeFileSync(file, mine, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const there = contentOf(file);
    const pid = Number(/^\d+/.exec(there)?.[0]);
    if (pid > 0 && isAlive(pid) && there === `${pid} ${startOf(pid)}`)
      throw new AlreadyRunning(`Process ${pid} runs the platform of this folder already: stop it first.`);
    // Moved and not removed: another process that found it dead at the same moment must not remove the file that follows.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      continue;
    }
    const moved = contentOf(aside);
    rmSync(aside, { force: true });
    if (moved !== there) throw new AlreadyRunning("Another process begins in this folder: try again.");
  }
  throw new AlreadyRunning("Other processes begin in this folder: try again.");
}

/** Process ids are reused, after a restart of the machine above all: another program's process is left alone. */
async function endOrphan(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = Number(/^\d+/.exec(contentOf(file))?.[0]);
  if (!(pid > 0) || !isAlive(pid)) return;
  if (!argumentsOf(pid).includes(data)) {
    // PostgreSQL itself would take the stranger for a server and not start.
    rmSync(file, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid); waited += 1) {
    if (waited > 300) throw new AlreadyRunning(`The database server ${pid} does not end: stop it first.`);
    await pause(100);
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** When the process began, as the system counts it: with the id it names one process for good. Empty when unknown. */
function startOf(pid: number): string {
  if (process.platform !== "linux") return ps(pid, "lstart=");
  // Field 22; the second is the name in brackets, which may hold blanks and brackets itself.
  return contentOf(`/proc/${pid}/stat`).replace(/^.*\)/s, "").trim().split(" ")[19] ?? "";
}

const argumentsOf = (pid: number): string =>
  process.platform === "linux" ? contentOf(`/proc/${pid}/cmdline`).replaceAll("\0", " ") : ps(pid, "args=");

const ps = (pid: number, what: string): string =>
  (spawnSync("ps", ["-ww", "-o", what, "-p", String(pid)], { encoding: "utf8" }).stdout || "").trim();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process lives too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // Dead, but not yet fetched by its parent.
  return !/^Z/.test(contentOf(`/proc/${pid}/stat`).replace(/^.*\)/s, "").trim());
}
