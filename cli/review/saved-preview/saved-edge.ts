import type { Organization } from "../../../accounts/account";
import { compiledEdge } from "../../../accounts/guardrails/compile/compile";
import { attachedEdge, type AttachedEdge } from "../../../accounts/guardrails/reach/attached-edge";
import { controls } from "../../../policy-packs/controls";
import type { Plan } from "../../../stacks/preview/plan";

/** What a preview leaves behind of the organization's edge, so that two of them can be compared. */
export interface SavedEdge {
  readonly documents: AttachedEdge;
  readonly protectedRoles: Organization["protectedRoles"];
  readonly trusted: Organization["trusted"];
}

/** The edge of an organization that has one: the policies are a part of its program. */
export function savedEdge(organization: Organization, { stacks }: Plan): SavedEdge | undefined {
  if (!stacks.some(({ program }) => program === "organization")) return undefined;
  const compiled = compiledEdge(organization, controls);
  if ("overfull" in compiled) return undefined;
  const { protectedRoles, trusted } = organization;
  return { documents: attachedEdge(compiled.edge), protectedRoles, trusted };
}
