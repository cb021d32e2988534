import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../terminal/user-error";
import { git, type Revision } from "./git";

/** Runs `work` in the project's folder of a revision, checked out on its own; nothing of it is left behind, whatever happens. */
export async function inWorkTree<T>(
  root: string,
  revision: Revision,
  work: (project: string) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), "palisade-diff-"));
  const tree = join(scratch, "tree");
  const remove = () => {
    git(root, ["worktree", "remove", "--force", tree]);
    rmSync(scratch, { recursive: true, force: true });
    git(root, ["worktree", "prune"]);
  };
  const forget = onSignal(remove);
  try {
    if (git(root, ["worktree", "add", "--detach", tree, revision.commit]) === undefined)
      throw new UserError(
        `${revision.name}: git worktree add failed; is the commit's content here, and is there room in ${tmpdir()}?`,
      );
    return await work(join(tree, revision.prefix));
  } finally {
    forget();
    remove();
  }
}

/** Ctrl-C and the like: clean up, then end as the signal demands. */
function onSignal(cleanUp: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const handler = (signal: NodeJS.Signals) => {
    forget();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, handler);
  };
  for (const signal of signals) process.on(signal, handler);
  return forget;
}
