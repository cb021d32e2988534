import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { readRollout } from "../../../accounts/guardrails/rollout/read-rollout";
import type { Rollout } from "../../../accounts/guardrails/rollout/rollout";
import type { Organization } from "../../../accounts/account";
import { UserError } from "../../terminal/user-error";
import { writeOutput } from "../../terminal/write-output";

/** What `--record` names, else the project's own. */
export const recordPath = (given: string | undefined, cwd: string, root: string): string =>
  given === undefined ? join(root, recordFile) : resolve(cwd, given);

/** What is recorded of an organization's rollouts; nothing where the record is another organization's. */
export function recorded(path: string, { name }: Organization): Rollout | undefined {
  const read = readRollout(path);
  if ("problem" in read) throw new UserError(read.problem);
  return read.rollout?.organization === name ? read.rollout : undefined;
}

/** Replaces the whole record or leaves what was there. A record of another organization is never overwritten. */
export function record(path: string, rollout: Rollout, cwd: string): void {
  const read = readRollout(path);
  if ("problem" in read) throw new UserError(read.problem);
  if (read.rollout && read.rollout.organization !== rollout.organization)
    throw new UserError(
      `${path} is the record of organization ${read.rollout.organization}; name another file for ${rollout.organization} with --record.`,
    );
  mkdirSync(dirname(path), { recursive: true });
  writeOutput(cwd, path, `${JSON.stringify(rollout, null, 1)}\n`);
}
