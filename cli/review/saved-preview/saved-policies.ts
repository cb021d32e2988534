import type { Organization } from "../../../accounts/account";
import {
  attachedPolicies,
  type AttachedPolicies,
} from "../../../accounts/guardrails/reach/attached-policies";
import type { Plan } from "../../../stacks/preview/plan";
import type { PolicyContext } from "../../../stacks/model/program";
import { keptCompilation } from "../../../stacks/programs/organization/kept-policies";

/** What a preview leaves behind of the organization's policies, so that two of them can be compared. */
export interface SavedPolicies {
  readonly documents: AttachedPolicies;
  readonly protectedRoles: Organization["protectedRoles"];
  readonly trusted: Organization["trusted"];
}

/** The policies of an organization that has any: they are a part of its program. */
export function savedPolicies(given: PolicyContext & { readonly plan: Plan }): SavedPolicies | undefined {
  const { organization, plan } = given;
  if (!plan.stacks.some(({ program }) => program === "organization")) return undefined;
  const compiled = keptCompilation(given);
  if ("overQuota" in compiled) return undefined;
  const { protectedRoles, trusted } = organization;
  return { documents: attachedPolicies(compiled.policies), protectedRoles, trusted };
}
