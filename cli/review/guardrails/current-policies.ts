import type { Organization } from "../../../accounts/account";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import type { Rollout } from "../../../accounts/guardrails/rollout/rollout";
import { stagedPolicies } from "../../../accounts/guardrails/rollout/staged-policies";
import type { Reader } from "../preview/declared";
import type { Control } from "../../../policy-packs/controls/model/control";
import { declaredPolicies } from "./declared-policies";
import type { GuardrailChoice } from "./staged-options";
import { recorded, recordPath } from "./rollout-record";

export interface CurrentPolicies {
  readonly organization: Organization;
  readonly root: string;
  readonly controls: readonly Control[];
  /** What the controls come to. */
  readonly compiled: CompiledPolicies;
  readonly rollout?: Rollout;
  /** What is deployed now: what the controls come to, as far as it has been rolled out. */
  readonly policies: CompiledPolicies;
}

/** The policies of the organization that the options name. */
export function currentPolicies(engine: Reader, given: GuardrailChoice, cwd: string): CurrentPolicies {
  const { organization, root, controls, policies } = declaredPolicies(engine, given, cwd);
  const rollout = recorded(recordPath(given.record, cwd, root), organization);
  return {
    organization,
    root,
    controls,
    compiled: policies,
    ...(rollout && { rollout }),
    policies: stagedPolicies(organization, policies, rollout),
  };
}
