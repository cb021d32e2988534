import type { OrganizationalUnit } from "../../account";
import type { Target } from "./compiled-policies";
import { targetText, unitTarget } from "./documents-above";
import { membersOf } from "./tree";

/** A document and the targets that it is due at. */
export interface DueDocument<D> {
  readonly document: D;
  readonly targets: readonly Target[];
}

/** A target with all that is attached to it. */
export interface Attachment<D> {
  readonly target: Target;
  readonly documents: readonly D[];
}

/**
 * Where each document is attached: where it is due, except that a unit which has only units below it hands what is more
 * than its slots on to all of them, so that its own slots do not limit what holds for the whole organization. A unit
 * with accounts keeps all: the next account would be without what its sisters have.
 */
export function attachmentsByTarget<D>(
  unit: OrganizationalUnit,
  due: readonly DueDocument<D>[],
  slots: (target: Target) => number,
): readonly Attachment<D>[] {
  const own = new Map<string, D[]>();
  for (const { document, targets } of due)
    for (const target of targets)
      own.set(targetText(target), [...(own.get(targetText(target)) ?? []), document]);
  const at = (target: Target, handed: readonly D[]) => [...handed, ...(own.get(targetText(target)) ?? [])];
  const below = (here: OrganizationalUnit, handed: readonly D[]): readonly Attachment<D>[] => {
    const target = unitTarget(here);
    const all = at(target, handed);
    const members = membersOf(here).map(({ key }): Target => ({ kind: "account", account: key }));
    const kept = members.length === 0 && here.units.length > 0 ? slots(target) : all.length;
    return [
      { target, documents: all.slice(0, kept) },
      ...members.map((account) => ({ target: account, documents: at(account, []) })),
      ...here.units.flatMap((inner) => below(inner, all.slice(kept))),
    ];
  };
  return below(unit, []);
}
