import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives a checked out revision this project's packages when its lockfile is the same; otherwise its own set-up installs
 * them. Each package is a link of its own: were the whole folder one, an installation over there would empty it here.
 */
export function shareDependencies(own: string, project: string): void {
  const [ours, theirs] = [own, project].map((folder) => contents(join(folder, "package-lock.json")));
  const from = join(own, "node_modules");
  if (theirs === undefined || ours === undefined || !ours.equals(theirs) || !existsSync(from)) return;
  const to = join(project, "node_modules");
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (!name.startsWith(".palisade") && name !== ".package-lock.json")
      symlinkSync(join(from, name), join(to, name), "junction");
  const lockfile = createHash("sha256").update(theirs).digest("hex");
  writeFileSync(join(to, ".palisade-installed"), lockfile);
}

const contents = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);
