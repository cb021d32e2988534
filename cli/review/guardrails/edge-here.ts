import type { Organization } from "../../../accounts/account";
import type { CompiledEdge } from "../../../accounts/guardrails/compile/compiled-edge";
import type { Rollout } from "../../../accounts/guardrails/rollout/rollout";
import { stagedEdge } from "../../../accounts/guardrails/rollout/staged-edge";
import type { Engine } from "../judging/engine";
import { declaredEdge } from "./declared-edge";
import type { EdgeChoice } from "./staged-options";
import { recorded, recordPath } from "./rollout-record";

export interface EdgeHere {
  readonly organization: Organization;
  /** What the controls come to. */
  readonly compiled: CompiledEdge;
  readonly rollout?: Rollout;
  /** What is deployed now: what the controls come to, as far as it has been rolled out. */
  readonly edge: CompiledEdge;
}

/** The edge of the organization that the options name. */
export function edgeHere(
  engine: Pick<Engine, "programs" | "samples" | "parse" | "controls">,
  given: EdgeChoice,
  cwd: string,
): EdgeHere {
  const { organization, edge } = declaredEdge(engine, given, cwd);
  const rollout = recorded(recordPath(given.record, cwd), organization);
  return {
    organization,
    compiled: edge,
    ...(rollout && { rollout }),
    edge: stagedEdge(organization, edge, rollout),
  };
}
