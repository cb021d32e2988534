import type { Organization } from "../../../accounts/account";
import type { BlastChange } from "../../../accounts/guardrails/blast-radius/blast-change";
import { blastRadius } from "../../../accounts/guardrails/blast-radius/blast-radius";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { attachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import type { Attached } from "../../../accounts/guardrails/rollout/operation";
import { policiesOfAttachments } from "../../../accounts/guardrails/rollout/staged-policies";

/** How far a step reaches: palisade scp blast names the actions. */
export interface StepBlast {
  readonly denied: Extent;
  readonly allowed: Extent;
}

interface Extent {
  readonly actions: number;
  readonly personas: readonly string[];
  readonly accounts: readonly string[];
}

/** What a step changes for everybody's calls. */
export function stepBlast(
  organization: Organization,
  compiled: CompiledPolicies,
  from: Attached,
  to: Attached,
): StepBlast {
  const [before, after] = [from, to].map((one) =>
    attachedPolicies(policiesOfAttachments(organization, compiled, one)),
  ) as [ReturnType<typeof attachedPolicies>, ReturnType<typeof attachedPolicies>];
  const { changes } = blastRadius(organization, before, after);
  return {
    denied: extent(changes.filter(({ was, is }) => was === "allow" && is !== "allow")),
    allowed: extent(changes.filter(({ was, is }) => was !== "allow" && is === "allow")),
  };
}

const extent = (changes: readonly BlastChange[]): Extent => ({
  actions: new Set(changes.flatMap(({ actions }) => actions)).size,
  personas: [...new Set(changes.flatMap(({ personas }) => personas))],
  accounts: [...new Set(changes.flatMap(({ accounts }) => accounts))],
});
