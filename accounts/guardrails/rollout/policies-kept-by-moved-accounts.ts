import type { PolicyKind } from "../compile/compiled-policies";
import { along, documentsOf, type Attachment } from "./attachment";
import { allTargets, type TargetNode } from "./target-tree";
import type { Snapshot } from "./snapshot";

/**
 * An account that has been moved to another unit keeps what it had where it was, attached to itself, until the change
 * reaches its new unit: a move must not take a guardrail away on the quiet.
 */
export function policiesKeptByMovedAccounts(
  staged: readonly Attachment[],
  kind: PolicyKind,
  change: { readonly before: Snapshot; readonly after: Snapshot },
  root: TargetNode,
  reached: (unit: string) => boolean,
): Attachment[] {
  const documents = documentsOf(staged);
  return allTargets(root).flatMap(({ target, unit }) => {
    if (target.kind !== "account") return [];
    const side = change[reached(unit) ? "after" : "before"];
    const was = side.accounts[target.account];
    if (was === undefined || was === unit) return [];
    const has = new Set(along(documents, unit, target.account).map(({ name }) => name));
    return along(side[kind], was, target.account)
      .filter(({ name }) => !has.has(name))
      .map((document) => ({ document, target }));
  });
}
