import { advance as advanced, enteredAt, type Advanced } from "../../../accounts/guardrails/rollout/advance";
import { attachedAt } from "../../../accounts/guardrails/rollout/attached-at";
import { stagesOf } from "../../../accounts/guardrails/rollout/default-stages";
import { lockouts } from "../../../accounts/guardrails/lockout/lockouts";
import { unmetConditions } from "../../../accounts/guardrails/rollout/gate";
import { obstacles, type Obstacle } from "../../../accounts/guardrails/rollout/obstacles";
import { operations } from "../../../accounts/guardrails/rollout/operation";
import { plan, type PlannedStep } from "../../../accounts/guardrails/rollout/plan";
import { withStableNames } from "../../../accounts/guardrails/rollout/stable-names";
import { rolledBack, type RolledBack } from "../../../accounts/guardrails/rollout/roll-back";
import type { JournalEntry, Rollout } from "../../../accounts/guardrails/rollout/rollout";
import { snapshotOf, type Snapshot } from "../../../accounts/guardrails/rollout/snapshot";
import type { Stage } from "../../../accounts/account";
import type { CurrentPolicies } from "../guardrails/current-policies";
import { UserError } from "../../terminal/user-error";
import { stepBlast, type StepBlast } from "./step-blast";

/** The steps of a change that is to begin, or those that are left of the one under way. */
export interface PlanReport {
  /** Name of the stage that the change is in; none before it has begun. */
  readonly inStage?: string;
  readonly steps: readonly (PlannedStep & { readonly blast?: StepBlast })[];
  readonly obstacles: readonly Obstacle[];
}

/** `base` replaces what is recorded; `blast` asks what each step changes for all calls. */
export function planReport(
  { organization, compiled, rollout }: CurrentPolicies,
  base: Snapshot | undefined,
  blast = false,
): PlanReport {
  const before = base ?? rollout?.attached;
  if (!before) throw nothingRecorded();
  const change = base || !rollout?.change || rollout.change.entered === 0 ? undefined : rollout.change;
  const after = change?.after ?? withStableNames(snapshotOf(organization, compiled), before, "beside");
  const stages = change?.stages ?? stagesOf(organization);
  const steps = plan(organization, { before, after }, stages, compiled.quotas, change?.entered ?? 0);
  const inStage = change && stages[change.entered - 1]?.name;
  return {
    ...(inStage !== undefined && { inStage }),
    steps: blast
      ? steps.map((step, index) => {
          const from =
            steps[index - 1]?.attached ??
            attachedAt(organization, { before, after }, stages, change?.entered ?? 0);
          return { ...step, blast: stepBlast(organization, compiled, from, step.attached) };
        })
      : steps,
    obstacles: obstacles(organization, compiled, before, steps, lockouts),
  };
}

export const nothingRecorded = (): UserError =>
  new UserError(
    "What is attached now is not recorded. palisade scp rollout record writes it down: what is declared here, or with a BASE what a git revision declares.",
  );

/** How far a rollout has come. */
export interface StatusReport {
  readonly state: "nothing recorded" | "nothing to do" | "waiting to begin" | "under way" | "rolled back";
  readonly stage?: Stage;
  /** When the stage was entered. */
  readonly since?: string;
  /** What the stage's gate still asks for, apart from what only --approved-by and --events can show. */
  readonly unmet: readonly string[];
  readonly stages: readonly { readonly name: string; readonly entered: boolean; readonly left: boolean }[];
  /** Whether more is declared than what is under way. */
  readonly more: boolean;
  readonly journal: readonly JournalEntry[];
}

export function statusReport({ organization, compiled, rollout }: CurrentPolicies, now: Date): StatusReport {
  if (!rollout) return { state: "nothing recorded", unmet: [], stages: [], more: false, journal: [] };
  const { attached, change, journal } = rollout;
  const differs = (from: Snapshot) =>
    operations(from, withStableNames(snapshotOf(organization, compiled), from, "beside")).length > 0;
  const stage = change?.stages[change.entered - 1];
  const entered = change?.entered ?? 0;
  const stages = (change?.stages ?? stagesOf(organization)).map(({ name }, index) => ({
    name,
    entered: index < entered,
    left: index < entered - 1,
  }));
  if (!change)
    return {
      state: differs(attached) ? "waiting to begin" : "nothing to do",
      unmet: [],
      stages,
      more: false,
      journal,
    };
  if (!stage) return { state: "rolled back", unmet: [], stages, more: differs(attached), journal };
  const since = enteredAt(rollout);
  return {
    state: "under way",
    stage,
    since: since.toISOString(),
    unmet: unmetConditions(stage, since, { now, by: "the person who advances", approvedBy: [] }),
    stages,
    more: differs(change.after),
    journal,
  };
}

export interface AdvanceGiven {
  readonly now: Date;
  readonly by: string;
  readonly approvedBy: readonly string[];
  readonly events?: { readonly read: number; readonly denied: number };
  readonly note?: string;
  readonly to?: string;
}

export function advanceReport(
  { organization, compiled, rollout }: CurrentPolicies,
  given: AdvanceGiven,
): Advanced {
  if (!rollout) throw nothingRecorded();
  return advanced({ ...given, organization, compiled, rollout, lockouts });
}

export function rollbackReport(
  { organization, rollout }: CurrentPolicies,
  given: Pick<AdvanceGiven, "now" | "by" | "note">,
): RolledBack {
  if (!rollout) throw nothingRecorded();
  const back = rolledBack(organization, rollout, given);
  if (back) return back;
  throw new UserError(
    rollout.change
      ? "The change has been rolled back already."
      : "No change is under way. To take one back that is finished, declare what was before and advance again.",
  );
}

/** What is attached, written down without stages: the beginning, or what was deployed past them. */
export function recordReport(
  { organization, compiled, rollout }: CurrentPolicies,
  base: Snapshot | undefined,
  { now, by, note }: Pick<AdvanceGiven, "now" | "by" | "note">,
): Rollout {
  if (rollout?.change && rollout.change.entered > 0)
    throw new UserError(
      "A change is under way: advance it to its end, or take it back with palisade scp rollout rollback.",
    );
  return {
    version: 1,
    organization: organization.name,
    attached: base ?? snapshotOf(organization, compiled),
    journal: [
      ...(rollout?.journal ?? []),
      { at: now.toISOString(), by, did: "recorded", ...(note !== undefined && { note }) },
    ],
  };
}
