import { duties, type Duty } from "../policy-packs/controls/model/guarded-account";
import type { Organization } from "./account";
import type { ProtectedRole } from "./protected-role";
import { partitionOf } from "./regions";

/** Patterns of a protected role's ARN in the organization's partition. */
export const roleArns = (
  { arns = [] }: ProtectedRole,
  { homeRegion }: Pick<Organization, "homeRegion">,
): readonly string[] => {
  const partition = partitionOf(homeRegion) ?? "aws";
  // The project's own names are written for the partition that nearly everybody is in.
  return arns.map((arn) => arn.replace(/^arn:(?:\{partition\}|aws(?=:))/, `arn:${partition}`));
};

/** Patterns of the ARNs of the roles that have a duty: what guardrails exempt. */
export const rolesByDuty = (
  organization: Pick<Organization, "protectedRoles" | "homeRegion">,
): Readonly<Record<Duty, readonly string[]>> =>
  Object.fromEntries(
    duties.map((duty) => [
      duty,
      [
        ...new Set(
          organization.protectedRoles
            .filter((role) => role.duty === duty)
            .flatMap((role) => roleArns(role, organization)),
        ),
      ],
    ]),
  ) as Record<Duty, string[]>;
