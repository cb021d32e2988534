import type { Organization } from "../../account";
import type { CompiledPolicies } from "../compile/compiled-policies";
import { stagesOf } from "./default-stages";
import { unmetConditions, type Evidence } from "./gate";
import { obstacles, type Lockouts, type Obstacle } from "./obstacles";
import { plan, type PlannedStep } from "./plan";
import { withStableNames } from "./stable-names";
import type { ChangeUnderWay, JournalEntry, Rollout } from "./rollout";
import { snapshotOf } from "./snapshot";

export interface Advancing extends Evidence {
  readonly organization: Organization;
  readonly compiled: CompiledPolicies;
  readonly rollout: Rollout;
  readonly lockouts: Lockouts;
  /** The stage that is to be entered; left out: whichever is next. */
  readonly to?: string;
  readonly note?: string;
}

export type Advanced =
  /** The change has entered a stage; a deployment now does the step. */
  | { readonly rollout: Rollout; readonly step: PlannedStep }
  | { readonly rollout: Rollout; readonly finished: true }
  /** Nothing is different: nothing to do. */
  | { readonly rollout: Rollout; readonly nothing: string }
  | { readonly gate: readonly string[] }
  | { readonly obstacles: readonly Obstacle[] }
  | { readonly mistaken: string };

/** Takes a change to its next stage, or says why it must stay. Without a change under way it begins one. */
export function advance(given: Advancing): Advanced {
  const { change } = given.rollout;
  return change === undefined || change.entered === 0 ? beginRollout(given) : continueRollout(given);
}

function beginRollout(given: Advancing): Advanced {
  const { organization, compiled, rollout, to, lockouts } = given;
  const before = rollout.attached;
  const after = withStableNames(snapshotOf(organization, compiled), before, "beside");
  const stages = stagesOf(organization);
  const steps = plan(organization, { before, after }, stages, compiled.quotas);
  const [first] = steps;
  if (!first)
    return rollout.change
      ? {
          rollout: entry(withoutChange(rollout), given, { did: "dropped" }),
          nothing: "the change that was rolled back is no longer declared",
        }
      : { rollout, nothing: "what is declared is what is attached" };
  if (to !== undefined && to !== first.stage.name) return { mistaken: notNext(to, first) };
  const against = obstacles(organization, compiled, before, steps, lockouts);
  if (against.length > 0) return { obstacles: against };
  return entered(rollout, { after, stages, entered: 0 }, given, first);
}

function continueRollout(given: Advancing): Advanced {
  const { organization, compiled, rollout, to, lockouts } = given;
  const { attached: before, change } = rollout;
  if (!change) return beginRollout(given);
  const stage = change.stages[change.entered - 1];
  if (!stage) throw new Error(`a change has entered ${change.entered} of ${change.stages.length} stages`);
  if (to === stage.name) return { rollout, nothing: `the change is in stage ${to} already` };
  const sides = { before, after: change.after };
  const steps = plan(organization, sides, change.stages, compiled.quotas, change.entered);
  const [next] = steps;
  if (to !== undefined && to !== next?.stage.name) return { mistaken: notNext(to, next) };
  const closed = unmetConditions(stage, enteredAt(rollout), given);
  if (closed.length > 0) return { gate: closed };
  if (!next) return { rollout: finished(given, change.after), finished: true };
  const against = obstacles(organization, compiled, before, [next], lockouts);
  return against.length > 0 ? { obstacles: against } : entered(rollout, change, given, next);
}

/** When the change entered the stage that it is in. */
export function enteredAt({ journal }: Rollout): Date {
  const last = journal.findLast(({ did }) => did === "entered");
  if (!last) throw new Error("a change is under way and the journal tells of none");
  return new Date(last.at);
}

const entered = (
  rollout: Rollout,
  change: ChangeUnderWay,
  given: Advancing,
  step: PlannedStep,
): Advanced => ({
  step,
  rollout: entry({ ...rollout, change: { ...change, entered: step.entered } }, given, {
    did: "entered",
    stage: step.stage.name,
  }),
});

/** The tree is the one of today: accounts that came or moved meanwhile has what all there have. */
const finished = (given: Advancing, after: Rollout["attached"]): Rollout => {
  const { units, accounts } = snapshotOf(given.organization, given.compiled);
  return entry({ ...withoutChange(given.rollout), attached: { ...after, units, accounts } }, given, {
    did: "finished",
  });
};

export const withoutChange = ({ change: _, ...rest }: Rollout): Rollout => rest;

const entry = (
  rollout: Rollout,
  { now, by, approvedBy, events, note }: Advancing,
  what: Pick<JournalEntry, "did" | "stage">,
): Rollout => ({
  ...rollout,
  journal: [
    ...rollout.journal,
    {
      at: now.toISOString(),
      by,
      ...what,
      ...(approvedBy.length > 0 && { approvedBy }),
      ...(note !== undefined && { note }),
      ...(events && { events }),
    },
  ],
});

const notNext = (to: string, next: PlannedStep | undefined): string =>
  next
    ? `${to} is not the next stage: that is ${next.stage.name}`
    : `${to} cannot be entered: the change has entered all its stages`;
