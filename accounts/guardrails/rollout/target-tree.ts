import type { Organization, OrganizationalUnit } from "../../account";
import type { Target } from "../compile/compiled-policies";
import { unitTarget } from "../compile/documents-above";
import { membersOf } from "../compile/tree";

/** Somewhere that policies can be attached, with all that lies below. */
export interface TargetNode {
  readonly target: Target;
  /** Path of the unit: of this one, or of the one that the account is in. */
  readonly unit: string;
  readonly below: readonly TargetNode[];
}

/** The organization as a tree of places, from the root down to the accounts; the management account is none. */
export const targetTree = ({ root }: Pick<Organization, "root">): TargetNode => unitNode(root);

const unitNode = (unit: OrganizationalUnit): TargetNode => ({
  target: unitTarget(unit),
  unit: unit.path,
  below: [
    ...membersOf(unit).map(({ key }): TargetNode => ({
      target: { kind: "account", account: key },
      unit: unit.path,
      below: [],
    })),
    ...unit.units.map(unitNode),
  ],
});

export const allTargets = (place: TargetNode): TargetNode[] => [place, ...place.below.flatMap(allTargets)];
