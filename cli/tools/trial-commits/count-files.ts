import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Trial } from "./trials";

export interface Count {
  readonly trial: Trial;
  /** Paths that the trial's commit touched, tests included. */
  readonly files: readonly string[];
}

const copied = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];
const alone = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "Pulumi.yaml",
  ".nvmrc",
  ".prettierrc.json",
];

/** Makes each change as a commit of its own in a copy of the project, and reads from git what it touched. */
export function countFiles(project: string, trials: readonly Trial[]): Count[] {
  const root = mkdtempSync(join(tmpdir(), "palisade-trials-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=trial", "-c", "user.email=trial@palisade.example", ...args], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  try {
    for (const name of [...copied, ...alone])
      if (existsSync(join(project, name))) cpSync(join(project, name), join(root, name), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
    git("init", "--quiet", "--initial-branch=main");
    git("config", "core.excludesFile", join(project, ".gitignore"));
    git("add", "--all");
    git("commit", "--quiet", "--message", "The project as it is");
    const start = git("rev-parse", "HEAD");
    return trials.map((trial) => {
      git("reset", "--quiet", "--hard", start);
      git("clean", "--quiet", "--force", "-d");
      trial.apply(root);
      git("add", "--all");
      git("commit", "--quiet", "--message", trial.change);
      return { trial, files: git("diff", "--name-only", start, "HEAD").split("\n") };
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}
