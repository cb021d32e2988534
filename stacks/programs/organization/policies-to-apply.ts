import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { compiledPolicies } from "../../../accounts/guardrails/compile/compile";
import type { CompiledOrNot, CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { lockoutReport } from "../../../accounts/guardrails/lockout/lockout-report";
import { lockouts } from "../../../accounts/guardrails/lockout/lockouts";
import { describeOverQuota } from "../../../accounts/guardrails/compile/over-quota";
import { readRollout, type RolloutOrNot } from "../../../accounts/guardrails/rollout/read-rollout";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { stagedPolicies } from "../../../accounts/guardrails/rollout/staged-policies";
import { controls as catalogue } from "../../../policy-packs/controls";
import type { PolicyContext } from "../../model/program";

export const compilation = ({ organization, controls = catalogue }: PolicyContext): CompiledOrNot =>
  compiledPolicies(organization, controls);

/**
 * The edge that may be applied, as far as a change of it has been rolled out: throws where it does not fit, or where it
 * would lock out who must always get in.
 */
export function policiesToApply(
  context: PolicyContext,
  compiled: CompiledOrNot = compilation(context),
): CompiledPolicies {
  const { organization, root } = context;
  if ("overQuota" in compiled)
    throw new pulumi.RunError(compiled.overQuota.map(describeOverQuota).join("\n"));
  const read: RolloutOrNot =
    root === undefined ? { rollout: undefined } : readRollout(join(root, recordFile));
  if ("problem" in read) throw new pulumi.RunError(read.problem);
  // The record of another organization, such as a sample's, says nothing of this one.
  const rollout = read.rollout?.organization === organization.name ? read.rollout : undefined;
  const policies = stagedPolicies(organization, compiled.policies, rollout);
  const locked = lockouts(organization, policies);
  if (locked.length > 0) throw new pulumi.RunError(lockoutReport(locked));
  return policies;
}
