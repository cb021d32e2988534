import { declared } from "../declared";
import type { Engine } from "../engine";
import { UserError } from "../user-error";
import type { Declarations } from "./declarations";
import { nothingDeclared } from "./declarations";

/**
 * What `--organization` declares; without it what the project's own organization does, which then speaks for its own
 * accounts only. A mistake in files that nobody named is no reason not to judge.
 */
export function declaredFor(
  engine: Pick<Engine, "programs" | "samples" | "parse" | "settings">,
  organization: string | undefined,
  cwd: string,
): Declarations {
  try {
    const all = declared(engine, { organization }, cwd);
    return {
      ...all,
      settings: engine.settings(all.organization, all.deployments),
      binding: organization !== undefined,
    };
  } catch (error) {
    if (organization === undefined && error instanceof UserError) return nothingDeclared;
    throw error;
  }
}
