import type { Organization } from "../../../accounts/account";
import type { BlastChange } from "../../../accounts/guardrails/blast-radius/blast-change";
import { blastRadius } from "../../../accounts/guardrails/blast-radius/blast-radius";
import type { CompiledEdge } from "../../../accounts/guardrails/compile/compiled-edge";
import { attachedEdge } from "../../../accounts/guardrails/reach/attached-edge";
import type { Attached } from "../../../accounts/guardrails/rollout/operation";
import { edgeOfAttached } from "../../../accounts/guardrails/rollout/staged-edge";

/** How far a step reaches: palisade scp blast names the actions. */
export interface StepBlast {
  readonly denied: Extent;
  readonly letThrough: Extent;
}

interface Extent {
  readonly actions: number;
  readonly personas: readonly string[];
  readonly accounts: readonly string[];
}

/** What a step changes for everybody's calls. */
export function stepBlast(
  organization: Organization,
  compiled: CompiledEdge,
  from: Attached,
  to: Attached,
): StepBlast {
  const [before, after] = [from, to].map((one) =>
    attachedEdge(edgeOfAttached(organization, compiled, one)),
  ) as [ReturnType<typeof attachedEdge>, ReturnType<typeof attachedEdge>];
  const { changes } = blastRadius(organization, before, after);
  return {
    denied: extent(changes.filter(({ was, is }) => was === "allow" && is !== "allow")),
    letThrough: extent(changes.filter(({ was, is }) => was !== "allow" && is === "allow")),
  };
}

const extent = (changes: readonly BlastChange[]): Extent => ({
  actions: new Set(changes.flatMap(({ actions }) => actions)).size,
  personas: [...new Set(changes.flatMap(({ personas }) => personas))],
  accounts: [...new Set(changes.flatMap(({ accounts }) => accounts))],
});
