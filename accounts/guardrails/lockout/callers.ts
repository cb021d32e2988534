import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { ProtectedRole } from "../../protected-role";

/**
 * Every caller that a protected role stands for, as callers from an account; the words in braces are left for the code that knows
 * the account that is called.
 */
export function callersOf(
  role: ProtectedRole,
  from: Account,
  { id: organization }: Organization,
): readonly Caller[] {
  if (role.services) return role.services.map((service) => ({ type: "service", service }));
  // A user who signs in from outside belongs to no account yet.
  if (role.arns === undefined) return [{ type: "federated", account: undefined, organization: undefined }];
  const arns = role.standIns.length > 0 ? role.standIns : role.arns.map(example);
  return arns.map((arn) => ({
    type: "role",
    arn: arn.replace(/(?<=:iam::)(?:\{account\}|\*)(?=:)/, from.id),
    session: role.name,
    account: from.id,
    organization,
  }));
}

/** A role that a pattern matches; a Region where its path leaves one open. */
const example = (pattern: string): string =>
  pattern
    .replace(/(?<=:iam::)\*(?=:)/, "{account}")
    .replace("/*/", "/{region}/")
    .replaceAll("*", "0123456789abcdef")
    .replaceAll("?", "0");
