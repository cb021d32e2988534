import type { Duty } from "./guarded-account";

/** Who has which duty where the organization's files name no one else. */
export function defaultRoles(partition = "aws"): Readonly<Record<Duty, readonly string[]>> {
  const role = (name: string) => `arn:${partition}:iam::*:role/${name}`;
  return {
    deployment: [role("palisade-deployment")],
    "break-glass": [role("palisade-break-glass")],
    "security-response": [role("palisade-security-response")],
    vending: [role("palisade-vending"), role("OrganizationAccountAccessRole")],
    // Identity Center puts its Region into the path, except for us-east-1.
    administrator: [
      role("aws-reserved/sso.amazonaws.com/AWSReservedSSO_administrator_*"),
      role("aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_administrator_*"),
    ],
    backup: [role("palisade-backup")],
  };
}
