import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

const built = relative(packageRoot(), join(__dirname, "../../..")).split(/[\\/]/)[0] ?? "";
const folders = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];
const files = ["package.json", "package-lock.json", "tsconfig.json", "Pulumi.yaml", ".nvmrc"];
const program = "stacks/components/bucket/lifecycle.ts";

/** A copy of this project in a repository of its own, set up, with one line changed since its only commit. */
export function changedProject(scratch: string): string {
  const project = join(scratch, "changed");
  mkdirSync(project);
  for (const name of [...folders, ...files, built])
    cpSync(join(packageRoot(), name), join(project, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(packageRoot(), "node_modules"), join(project, "node_modules"), "junction");
  writeFileSync(join(project, ".gitignore"), `node_modules\n${built}\n`);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@palisade.example", ...args], {
      cwd: project,
      stdio: "ignore",
    });
  git("init", "--quiet");
  git("add", "-A");
  git("commit", "--quiet", "-m", "before the change");
  const file = join(project, program);
  const source = readFileSync(file, "utf8");
  const changed = source.replace("daysAfterInitiation: 7", "daysAfterInitiation: 8");
  if (changed === source) throw new Error(`${program} no longer holds the line that the benchmark changes`);
  writeFileSync(file, changed);
  execFileSync(process.execPath, ["cli/setup.js"], {
    cwd: project,
    env: { ...process.env, PALISADE_SKIP_TYPE_CHECK: "1" },
    stdio: "ignore",
  });
  return project;
}
