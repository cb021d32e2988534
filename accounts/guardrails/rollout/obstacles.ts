import type { Organization } from "../../account";
import type { CompiledPolicies } from "../compile/compiled-policies";
import type { Lockout } from "../lockout/lockout";
import { targetText } from "../compile/documents-above";
import { targetsOverQuota, type TargetOverQuota } from "./targets-over-quota";
import type { Attached } from "./operation";
import type { PlannedStep } from "./plan";
import { policiesOfAttachments } from "./staged-policies";

/** Who is locked out of what by organization policies. */
export type Lockouts = (organization: Organization, policies: CompiledPolicies) => readonly Lockout[];

/** Why a change must not enter a stage. */
export interface Obstacle {
  readonly stage: string;
  /** Targets that are too full for old and new side by side, on the way there or back. */
  readonly overQuota: readonly TargetOverQuota[];
  /** Protected roles that the stage would lock out, and that are not locked out already. */
  readonly lockouts: readonly Lockout[];
}

/** What prevents the steps of a change, each with the first stage that it concerns. */
export function obstacles(
  organization: Organization,
  compiled: CompiledPolicies,
  before: Attached,
  steps: readonly PlannedStep[],
  lockouts: Lockouts,
): Obstacle[] {
  if (steps.length === 0) return [];
  const lockedOut = (attached: Attached) =>
    lockouts(organization, policiesOfAttachments(organization, compiled, attached));
  const reported = new Set(lockedOut(before).flatMap(keys));
  const reportedTargets = new Set<string>();
  return steps.flatMap(({ stage, attached, overQuota: there }) => {
    const fresh = lockedOut(attached).filter((one) => keys(one).some((key) => !reported.has(key)));
    for (const key of fresh.flatMap(keys)) reported.add(key);
    const full = [...there, ...targetsOverQuota(organization, attached, before, compiled.quotas)].filter(
      ({ kind, target }) => {
        const place = `${kind} ${targetText(target)}`;
        return !reportedTargets.has(place) && reportedTargets.add(place);
      },
    );
    return fresh.length + full.length === 0 ? [] : [{ stage: stage.name, overQuota: full, lockouts: fresh }];
  });
}

/** One for each thing that cannot be done, whatever it is reported together with. */
const keys = ({ role, accounts, actions, callers }: Lockout): string[] =>
  accounts.flatMap((account) =>
    actions.flatMap((action) => callers.map((caller) => JSON.stringify([role, account, action, caller]))),
  );
