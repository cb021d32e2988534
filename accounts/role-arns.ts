import { duties, type Duty } from "../policy-packs/controls/model/guarded-account";
import type { Organization } from "./account";
import type { ProtectedRole } from "./protected-role";

/** Patterns of a protected role's ARN in the organization's partition. */
export const roleArns = (
  { arns = [] }: ProtectedRole,
  { partition }: Pick<Organization, "partition">,
): readonly string[] =>
  // The project's own names are written for the partition that nearly everybody is in.
  arns.map((arn) => arn.replace(/^arn:(?:\{partition\}|aws(?=:))/, `arn:${partition}`));

/** Patterns of the ARNs of the roles that have a duty: what guardrails exempt. */
export const rolesByDuty = (
  organization: Pick<Organization, "protectedRoles" | "partition">,
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
