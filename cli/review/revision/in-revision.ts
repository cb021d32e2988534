import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { shareDependencies } from "./dependencies";
import type { Revision } from "./git";
import { runNode } from "./run-node";
import { inCheckout } from "./checkout";

/** Runs `work` in the project of a revision, checked out and set up with its own code and dependencies. */
export const inRevision = <T>(
  root: string,
  found: Revision,
  io: Io,
  work: (project: string) => Promise<T>,
): Promise<T> =>
  inCheckout(root, found, async (project) => {
    if (!existsSync(join(project, "cli", "setup.js")))
      throw new UserError(
        `${describeRevision(found)} holds no Palisade project: ${join(found.prefix, "cli/setup.js")} is missing.`,
      );
    shareDependencies(root, project);
    const set = await runNode(["cli/setup.js"], project, { ...io.env, PALISADE_SKIP_TYPE_CHECK: "1" });
    if (set.code !== 0)
      throw new UserError(`${describeRevision(found)} could not be set up:\n${set.stderr.trimEnd()}`);
    return work(project);
  });

export const describeRevision = ({ name, commit }: Revision): string => {
  const short = commit.slice(0, 8);
  return commit.startsWith(name) ? short : `${name} (${short})`;
};
