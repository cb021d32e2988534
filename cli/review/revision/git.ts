import { execFileSync } from "node:child_process";
import { UserError } from "../../terminal/user-error";

/** A commit of the repository that the project lies in. */
export interface Revision {
  /** As it was given: "main", "HEAD~1", a commit id. */
  readonly name: string;
  readonly commit: string;
  /** Id of the commit's tree: two commits that hold the same files share it. */
  readonly tree: string;
  /** The project's folder within the repository, "" for its top. */
  readonly prefix: string;
}

/** Runs git in a folder; hooks of the repository stay out of it. Undefined when git refuses. */
export function git(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  try {
    return execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UserError("Palisade needs git to compare revisions, and there is none on PATH.");
    if (typeof (error as { status?: unknown }).status === "number") return undefined;
    throw error;
  }
}

/** The top of the repository that a folder lies in. */
export const repositoryTop = (folder: string): string =>
  git(folder, ["rev-parse", "--show-toplevel"]) ?? folder;

export function revision(root: string, name: string): Revision {
  if (git(root, ["rev-parse", "--is-inside-work-tree"]) !== "true")
    throw new UserError(
      `${name}: there is no such file, and the project lies in no git repository that could hold a revision of that name.`,
    );
  const commit = parsed(root, `${name}^{commit}`);
  const tree = parsed(root, `${name}^{tree}`);
  if (commit === undefined || tree === undefined)
    throw new UserError(
      `${name}: neither a file nor a git revision. See git branch --all and git tag, or fetch it first.`,
    );
  return { name, commit, tree, prefix: git(root, ["rev-parse", "--show-prefix"]) ?? "" };
}

const parsed = (root: string, what: string): string | undefined =>
  git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", what]);
