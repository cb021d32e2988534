import type { OrganizationalUnit } from "../../../accounts/account";

/** All OUs below the root, each after its parent. */
export const unitsBelow = (unit: OrganizationalUnit): OrganizationalUnit[] =>
  unit.units.flatMap((child) => [child, ...unitsBelow(child)]);

/** The path of the OU above: "Workloads" for "Workloads/Production", "" for "Workloads". */
export const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
