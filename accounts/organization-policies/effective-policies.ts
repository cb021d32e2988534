import type { Organization, OrganizationalUnit } from "../account";
import { effectivePolicy, type EffectivePolicy } from "./effective-policy";
import type { OrganizationPolicy, PolicyType } from "./organization-policy";

/** What the policies of a type come to for an account in the unit of that path; {} where none reaches it. */
export const effectivePolicies = (
  policies: readonly OrganizationPolicy[],
  organization: Organization,
  type: PolicyType,
  path: string,
): EffectivePolicy =>
  effectivePolicy(
    pathsTo(path).map((unit) =>
      policies
        .filter((policy) => policy.type === type && attachments(policy, organization).includes(unit))
        .map(({ content }) => content(organization)),
    ),
  );

/** Where a policy is attached: those of its units that the organization has. */
export function attachments({ units }: OrganizationPolicy, organization: Organization): readonly string[] {
  const known = new Set(pathsOf(organization.root));
  return units(organization).filter((path) => known.has(path));
}

/** "", "Workloads", "Workloads/Production" */
const pathsTo = (path: string): readonly string[] => {
  const names = path === "" ? [] : path.split("/");
  return ["", ...names.map((_, index) => names.slice(0, index + 1).join("/"))];
};

const pathsOf = ({ path, units }: OrganizationalUnit): readonly string[] => [path, ...units.flatMap(pathsOf)];
