import { matches } from "../../iam/match";
import type { GuardedAccount } from "../model/guarded-account";

/** Identity Center alone can change its roles. */
const reservedPath = ":role/aws-reserved/";

/**
 * Roles that hold the landing zone together: whatever the baseline makes, the one that AWS puts into every account of an
 * organization, and those of the duties.
 */
export function baselineRoles({ partition, roles }: GuardedAccount): readonly string[] {
  const own = ["palisade-*", "OrganizationAccountAccessRole"].map(
    (name) => `arn:${partition}:iam::*:role/${name}`,
  );
  const others = [...new Set(Object.values(roles).flat())].filter(
    (role) => !role.includes(reservedPath) && !own.some((pattern) => matches(pattern, role)),
  );
  return [...own, ...others];
}

/** Two that are protected in every organization, for cases. */
export const exampleBaselineRoles = [
  "arn:{partition}:iam::{account}:role/palisade-config-evaluation",
  "arn:{partition}:iam::{account}:role/OrganizationAccountAccessRole",
] as const;
