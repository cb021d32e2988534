import type { Organization, Stage } from "../../account";
import type { QuotaEdition } from "../../policy-quotas";
import { attachedAt } from "./attached-at";
import { targetsOverQuota, type TargetOverQuota } from "./targets-over-quota";
import { operations, type Attached, type Operation } from "./operation";
import { reachedBy } from "./stage-reach";
import type { Snapshot } from "./snapshot";

/** One step of a change: what a deployment does when the change enters a stage. */
export interface PlannedStep {
  readonly stage: Stage;
  /** How many stages have been entered then. */
  readonly entered: number;
  /** Units that the step reaches, by path, "" for the root; those that are reached already are left out. */
  readonly units: readonly string[];
  readonly operations: readonly Operation[];
  /** What is attached after it. */
  readonly attached: Attached;
  /** Targets at which it cannot be done. */
  readonly overQuota: readonly TargetOverQuota[];
}

/** A change's steps from the stage that it is in; a stage in which nothing happens is no step. */
export function plan(
  organization: Pick<Organization, "root" | "given">,
  change: { readonly before: Snapshot; readonly after: Snapshot },
  stages: readonly Stage[],
  quotas: QuotaEdition,
  entered = 0,
): PlannedStep[] {
  const steps: PlannedStep[] = [];
  // Accounts that have been moved still are where they were before the first deployment.
  let from: Attached = entered === 0 ? change.before : attachedAt(organization, change, stages, entered);
  let unitsBefore = unitsReached(change, stages, entered);
  stages.forEach((stage, index) => {
    if (index < entered) return;
    const attached = attachedAt(organization, change, stages, index + 1);
    const all = operations(from, attached);
    if (all.length === 0) return;
    const units = unitsReached(change, stages, index + 1);
    steps.push({
      stage,
      entered: index + 1,
      units: units.filter((unit) => !unitsBefore.includes(unit)),
      operations: all,
      attached,
      overQuota: targetsOverQuota(organization, from, attached, quotas),
    });
    [from, unitsBefore] = [attached, units];
  });
  return steps;
}

function unitsReached(
  { before, after }: { readonly before: Snapshot; readonly after: Snapshot },
  stages: readonly Stage[],
  entered: number,
): readonly string[] {
  return after.units.filter(reachedBy(stages, entered, before.units));
}
