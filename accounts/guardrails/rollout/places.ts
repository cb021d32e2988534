import type { Organization, OrganizationalUnit } from "../../account";
import type { Target } from "../compile/compiled-policies";
import { unitTarget } from "../compile/documents-above";
import { membersOf } from "../compile/tree";

/** Somewhere that policies can be attached, with all that lies below. */
export interface Place {
  readonly target: Target;
  /** Path of the unit: of this one, or of the one that the account is in. */
  readonly unit: string;
  readonly below: readonly Place[];
}

/** The organization as a tree of places, from the root down to the accounts; the management account is none. */
export const places = ({ root }: Pick<Organization, "root">): Place => placeOf(root);

const placeOf = (unit: OrganizationalUnit): Place => ({
  target: unitTarget(unit),
  unit: unit.path,
  below: [
    ...membersOf(unit).map(({ name }): Place => ({
      target: { kind: "account", account: name },
      unit: unit.path,
      below: [],
    })),
    ...unit.units.map(placeOf),
  ],
});

export const allPlaces = (place: Place): Place[] => [place, ...place.below.flatMap(allPlaces)];
