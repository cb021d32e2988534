import type { Condition, Principal, Statement } from "./document";
import { reaches } from "./exposure";
import { isLiteral } from "./match";
import { pins } from "./pinned";

const assuming = ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML"];

/**
 * What makes a statement of a role's trust policy too open. `own` are the organization's account ids; without them
 * no one can tell a foreign account from an own one.
 */
export function trustProblems(statement: Statement, own?: ReadonlySet<string>): readonly string[] {
  const { effect, principals, notPrincipals, conditions } = statement;
  if (effect !== "Allow" || !assuming.some((action) => reaches(statement, action))) return [];
  if (notPrincipals) return ["trusts everyone whom NotPrincipal does not name"];
  if (!principals?.length) return ["names no principal"];
  return principals.flatMap((principal) => problems(principal, conditions, own));
}

function problems(
  { kind, value }: Principal,
  conditions: readonly Condition[],
  own: ReadonlySet<string> | undefined,
): readonly string[] {
  if (!isLiteral(value))
    return kind === "*" && namesCallersOf(conditions, own)
      ? []
      : [`trusts ${kind === "*" ? "everyone" : `any ${kind} principal like "${value}"`}`];
  const account = kind === "AWS" ? accountRoot.exec(value)?.[1] : undefined;
  if (account === undefined || own === undefined || own.has(account)) return [];
  return pins(conditions, "sts:ExternalId", isLiteral) || namesCallersOf(conditions, own)
    ? []
    : [`trusts the whole foreign account ${account} without sts:ExternalId or aws:PrincipalOrgID`];
}

const accountRoot = /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/;

/** A `*` in the account part would let anyone in who gives a role of their own the right name. */
export function namesCallersOf(
  conditions: readonly Condition[],
  own: ReadonlySet<string> | undefined,
): boolean {
  const isOwn = (account: string | undefined) =>
    account !== undefined && /^\d{12}$/.test(account) && (own?.has(account) ?? true);
  return (
    pins(conditions, "aws:PrincipalOrgID", isLiteral) ||
    pins(conditions, "aws:PrincipalOrgPaths", (path) => isLiteral(path.split("/")[0] ?? "")) ||
    pins(conditions, "aws:PrincipalAccount", isOwn) ||
    pins(conditions, "aws:PrincipalArn", (arn) => isOwn(arn.split(":")[4])) ||
    pins(conditions, "aws:userid", (id) => isLiteral(id.split(":")[0] ?? ""))
  );
}
