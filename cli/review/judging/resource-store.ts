import type { Resource } from "../../../policy-packs/controls/model/resource";

/** Where the resources of a provider, or of a list, are that do not say it themselves, as far as the others show it. */
export type PlaceOf = (provider: string) => Partial<Pick<Resource, "account" | "region">>;

/** Resources that a judgement which looks beyond one resource may ask for, once all have been given. */
export interface ResourceStore {
  /** `resource` as a control sees it, with readable props; `isKnown` when none of them is unknown. */
  add(resource: Resource, provider: string | undefined, isKnown: boolean): void;
  /** With readable props; `placeOf` helps those that do not say where they are. */
  resources(placeOf: PlaceOf): readonly Resource[];
}

/** Of resources that are in memory in any case. */
export function plainStore(): ResourceStore {
  const all: Resource[] = [];
  return { add: (resource) => all.push(resource), resources: () => all };
}
