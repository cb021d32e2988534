import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { inCheckout } from "./checkout";
import { shareDependencies } from "./dependencies";
import { repositoryTop, type Revision } from "./git";
import { lockfileOf } from "./lockfiles";
import { commandFor, commandOf } from "./own-command";
import { runProgram } from "./run-program";

/** A revision's project, ready to be run. */
export interface RevisionProject {
  readonly folder: string;
  /** The script of the Palisade that it is run with. */
  readonly command: string;
}

/** Runs `work` in the project of a revision, checked out and set up with its own code and dependencies. */
export const inRevision = <T>(
  root: string,
  found: Revision,
  io: Io,
  work: (project: RevisionProject) => Promise<T>,
): Promise<T> =>
  inCheckout(root, found, async ({ tree, project: folder }) => {
    if (!existsSync(folder))
      throw new UserError(
        `${describeRevision(found)} has no folder ${found.prefix}, so there is nothing to compare with.`,
      );
    const missing = shareDependencies({ own: repositoryTop(root), revision: tree });
    const own = isCheckout(folder);
    if (own && missing.length === 0 && existsSync(join(folder, "node_modules"))) stampInstalled(folder);
    const setUps = own
      ? [{ command: process.execPath, args: ["cli/setup.js"], cwd: folder }]
      : missing.map((place) => installation(place, tree));
    for (const { command, args, cwd } of setUps) {
      const { code, stderr } = await runProgram(command, args, cwd, {
        ...io.env,
        PALISADE_SKIP_TYPE_CHECK: "1",
      });
      if (code !== 0)
        throw new UserError(`${describeRevision(found)} could not be set up:\n${stderr.trimEnd()}`);
    }
    return work({ folder, command: own ? commandOf(folder) : commandFor(folder) });
  });

/** A checkout of Palisade itself compiles its own code first. */
const isCheckout = (folder: string): boolean => existsSync(join(folder, "cli", "setup.js"));

/** What set-up writes when it has installed the packages of a lockfile. */
function stampInstalled(folder: string): void {
  const lockfile = readFileSync(join(folder, "package-lock.json"));
  writeFileSync(
    join(folder, "node_modules", ".palisade-installed"),
    createHash("sha256").update(lockfile).digest("hex"),
  );
}

function installation(folder: string, top: string) {
  const [command, ...args] = lockfileOf(folder, top)?.install ?? ["npm", "install", "--ignore-scripts"];
  return { command, args, cwd: folder };
}

export const describeRevision = ({ name, commit }: Revision): string => {
  const short = commit.slice(0, 8);
  return commit.startsWith(name) ? short : `${name} (${short})`;
};
