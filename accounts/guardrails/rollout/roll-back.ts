import type { Organization } from "../../account";
import { attachedAt } from "./attached-at";
import { operations, type Operation } from "./operation";
import type { Rollout } from "./rollout";

export interface RolledBack {
  readonly rollout: Rollout;
  /** What a deployment then does. */
  readonly operations: readonly Operation[];
}

/**
 * Takes a change back from every unit that it has reached, at once. It stays taken back until another begins, though the
 * controls that it came from are still declared. Undefined: no change is under way.
 */
export function rolledBack(
  organization: Pick<Organization, "root">,
  rollout: Rollout,
  given: { readonly now: Date; readonly by: string; readonly note?: string },
): RolledBack | undefined {
  const { attached: before, change, journal } = rollout;
  if (!change || change.entered === 0) return undefined;
  const at = (entered: number) =>
    attachedAt(organization, { before, after: change.after }, change.stages, entered);
  return {
    operations: operations(at(change.entered), at(0)),
    rollout: {
      ...rollout,
      change: { ...change, entered: 0 },
      journal: [
        ...journal,
        {
          at: given.now.toISOString(),
          by: given.by,
          did: "rolled back",
          ...(change.stages[change.entered - 1] && { stage: change.stages[change.entered - 1]?.name }),
          ...(given.note !== undefined && { note: given.note }),
        },
      ],
    },
  };
}
