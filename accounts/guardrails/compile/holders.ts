import type { Organization } from "../../account";
import type { Target } from "./compiled-policies";
import { targetText } from "./documents-above";
import type { HeldStatement } from "./held-statement";
import type { Placed } from "./placement";

/** One target with what stands there, or accounts of a unit that share all of it, under the name of the first. */
export interface Holder {
  readonly targets: readonly [Target, ...Target[]];
  readonly held: readonly HeldStatement[];
}

export function holders(placed: readonly Placed[], { accounts }: Organization): readonly Holder[] {
  const unitOf = new Map(accounts.map(({ name, unit }) => [name, unit]));
  const shared = new Map<string, Holder>();
  for (const { target, held } of byTarget(placed)) {
    const key =
      target.kind === "account" ? JSON.stringify([unitOf.get(target.account), held]) : targetText(target);
    const other = shared.get(key);
    shared.set(key, other ? { ...other, targets: [...other.targets, target] } : { targets: [target], held });
  }
  return [...shared.values()];
}

function byTarget(placed: readonly Placed[]) {
  const found = new Map<string, { readonly target: Target; readonly held: HeldStatement[] }>();
  for (const { target, statement } of placed) {
    const here = found.get(targetText(target));
    if (here) here.held.push(statement);
    else found.set(targetText(target), { target, held: [statement] });
  }
  return [...found.values()];
}
