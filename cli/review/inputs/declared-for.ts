import { join } from "node:path";
import { organizationFolder, projectFolder } from "../../../accounts/project-folder";
import { declared, type Choice, type Reader } from "../preview/declared";
import type { Engine } from "../preview/engine";
import { UserError } from "../../terminal/user-error";
import {
  declarationsOf,
  nothingDeclared,
  undeclaredSettings,
  type Declarations,
  type Declared,
} from "../judging/declarations";

export type DeclaringEngine = Reader & Pick<Engine, "settings" | "accountIds">;

/**
 * What `--organization` declares, of every resource: an account that it does not know is wrong. Without it, what the
 * project's own organization declares of its own accounts, if there is one; others are someone else's, and nothing is
 * declared of them.
 */
export function declaredFor(
  engine: DeclaringEngine,
  { organization, sample }: Choice,
  cwd: string,
): Declarations {
  const read = (): Declared => {
    const { organization: known, deployments } = declared(engine, { organization, sample }, cwd);
    return { accounts: known.accounts, deployments, settings: engine.settings(known, deployments) };
  };
  if (organization !== undefined || sample !== undefined) return declarationsOf(read());
  const root = projectFolder(cwd);
  // Reading it means loading every program: only when an account of it turns up.
  let own: ReadonlySet<string> | undefined;
  let all: Declared | undefined;
  return {
    settingsFor(account) {
      own ??= root === undefined ? new Set() : engine.accountIds(join(root, organizationFolder));
      if (account === undefined || !own.has(account)) return undeclaredSettings;
      return (all ??= readOrNothing(read)).settings;
    },
    all: () => all ?? nothingDeclared,
  };
}

/** A mistake in files that were not named is no reason not to judge; `palisade accounts` reports it. */
function readOrNothing(read: () => Declared): Declared {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return nothingDeclared;
    throw error;
  }
}
