import type { Organization } from "../../account";
import type { Target } from "./compiled-policies";
import { targetText } from "./documents-above";
import type { ControlStatement } from "./control-statement";
import type { StatementPlacement } from "./placement";

/** One target with its statements, or accounts of a unit that share all of it, under the name of the first. */
export interface TargetStatements {
  readonly targets: readonly [Target, ...Target[]];
  readonly held: readonly ControlStatement[];
}

export function statementsByTarget(
  placed: readonly StatementPlacement[],
  { accounts }: Organization,
): readonly TargetStatements[] {
  const unitOf = new Map(accounts.map(({ key, unit }) => [key, unit]));
  const shared = new Map<string, TargetStatements>();
  for (const { target, held } of byTarget(placed)) {
    const key =
      target.kind === "account" ? JSON.stringify([unitOf.get(target.account), held]) : targetText(target);
    const other = shared.get(key);
    shared.set(key, other ? { ...other, targets: [...other.targets, target] } : { targets: [target], held });
  }
  return [...shared.values()];
}

function byTarget(placed: readonly StatementPlacement[]) {
  const found = new Map<string, { readonly target: Target; readonly held: ControlStatement[] }>();
  for (const { target, statement } of placed) {
    const here = found.get(targetText(target));
    if (here) here.held.push(statement);
    else found.set(targetText(target), { target, held: [statement] });
  }
  return [...found.values()];
}
