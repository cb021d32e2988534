import type { Account, Organization } from "../../account";
import type { CompiledDocument, CompiledPolicies, PolicyKind, Target } from "./compiled-policies";
import { unitsAbove } from "./tree";

export interface Attached {
  readonly target: Target;
  /** Documents attached there, beside what AWS grants. */
  readonly documents: readonly CompiledDocument[];
}

/** All that reaches an account, from the root down; nothing reaches the management account. */
export function documentsAbove(
  compiled: CompiledPolicies,
  { root, managementAccount }: Organization,
  account: Account,
  kind: PolicyKind,
): Attached[] {
  if (account.id === managementAccount.id) return [];
  const targets: Target[] = [
    ...unitsAbove(root, account).map(unitTarget),
    { kind: "account", account: account.key },
  ];
  return targets.map((target) => ({
    target,
    documents: compiled[kind].documents.filter(({ targets: attachedTo }) =>
      attachedTo.some((one) => sameTarget(one, target)),
    ),
  }));
}

export const unitTarget = ({ path }: { readonly path: string }): Target =>
  path === "" ? { kind: "root" } : { kind: "unit", path };

export const sameTarget = (one: Target, other: Target): boolean => targetText(one) === targetText(other);

/** "the root", "Workloads/Production", "account boi-dev" */
export function targetText(target: Target): string {
  if (target.kind === "root") return "the root";
  return target.kind === "unit" ? target.path : `account ${target.account}`;
}
