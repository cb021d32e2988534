import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";
import { compiledPolicies } from "../../../accounts/guardrails/compile/compile";
import type { CompiledOrNot, CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { lockoutReport } from "../../../accounts/guardrails/lockout/lockout-report";
import { lockouts } from "../../../accounts/guardrails/lockout/lockouts";
import { describeOverQuota } from "../../../accounts/guardrails/compile/over-quota";
import { readRollout } from "../../../accounts/guardrails/rollout/read-rollout";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { stagedPolicies } from "../../../accounts/guardrails/rollout/staged-policies";
import { controls } from "../../../policy-packs/controls";
import { packageRoot } from "../../../accounts/package-root";

export const compilation = (organization: Organization): CompiledOrNot =>
  compiledPolicies(organization, controls);

/**
 * The edge that may be applied, as far as a change of it has been rolled out: throws where it does not fit, or where it
 * would lock out who must always get in.
 */
export function policiesToApply(
  organization: Organization,
  record: string = join(packageRoot(), recordFile),
  compiled: CompiledOrNot = compilation(organization),
): CompiledPolicies {
  if ("overQuota" in compiled)
    throw new pulumi.RunError(compiled.overQuota.map(describeOverQuota).join("\n"));
  const read = readRollout(record);
  if ("problem" in read) throw new pulumi.RunError(read.problem);
  // The record of another organization, such as a sample's, says nothing of this one.
  const rollout = read.rollout?.organization === organization.name ? read.rollout : undefined;
  const policies = stagedPolicies(organization, compiled.policies, rollout);
  const locked = lockouts(organization, policies);
  if (locked.length > 0) throw new pulumi.RunError(lockoutReport(locked));
  return policies;
}
