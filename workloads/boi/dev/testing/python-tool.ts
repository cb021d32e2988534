import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** How long an installation may take before the tests go on without. */
const patience = 240_000;

/**
 * The Python that has a tool of PyPI: of an earlier run, or installed now into the user's cache. Undefined where there is
 * no Python 3 or no registry: what needs it is then skipped, by name.
 */
export function pythonTool(name: string, requirements: readonly string[]): string | undefined {
  const versioned = requirements[0]?.replace(/.*==/, "") ?? "";
  const folder = join(homedir(), ".cache/palisade", name, versioned);
  const pythonOf = (place: string) =>
    process.platform === "win32" ? join(place, "Scripts/python.exe") : join(place, "bin/python");
  if (existsSync(pythonOf(folder))) return pythonOf(folder);
  mkdirSync(join(folder, ".."), { recursive: true });
  // Made beside and moved, so that a run that is killed, or two at once, never leave half of it.
  const beside = mkdtempSync(`${folder}-`);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: "ignore", timeout: patience });
  try {
    run(process.platform === "win32" ? "python" : "python3", "-m", "venv", beside);
    run(pythonOf(beside), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", ...requirements);
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return existsSync(pythonOf(folder)) ? pythonOf(folder) : undefined;
}
