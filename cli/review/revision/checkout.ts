import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onSignal } from "../../terminal/on-signal";
import { UserError } from "../../terminal/user-error";
import { git, repositoryTop, type Revision } from "./git";

export interface Checkout {
  /** The whole revision. */
  readonly tree: string;
  /** The project's folder in it. */
  readonly project: string;
}

/**
 * Runs `work` in the project's folder of a revision, checked out into a folder of its own through an index of its own: the
 * repository itself registers nothing, so that nothing is left behind in it, however this process ends.
 */
export async function inCheckout<T>(
  root: string,
  revision: Revision,
  work: (checkout: Checkout) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), "palisade-diff-"));
  // A process that was just ended may still be writing.
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  const release = onSignal(remove);
  try {
    const tree = join(scratch, "tree");
    checkOut(root, revision, { tree, index: join(scratch, "index") });
    return await work({ tree, project: join(tree, revision.prefix) });
  } finally {
    release();
    remove();
  }
}

function checkOut(
  root: string,
  { name, commit }: Revision,
  to: { readonly tree: string; readonly index: string },
): void {
  // From a folder further down, only what lies below it would be checked out.
  const top = repositoryTop(root);
  const index = { GIT_INDEX_FILE: to.index };
  const done =
    git(top, ["read-tree", commit], index) !== undefined &&
    git(top, ["checkout-index", "--all", `--prefix=${to.tree}/`], index) !== undefined;
  if (!done)
    throw new UserError(
      `${name}: it could not be checked out; is the commit's content here, and is there room in ${tmpdir()}?`,
    );
}
