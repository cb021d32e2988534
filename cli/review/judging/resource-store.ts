import type { Resource } from "../../../policy-packs/controls/model/resource";

export type AccountOf = (provider: string) => string | undefined;

/** Resources that a judgement which looks beyond one resource may ask for, once all have been given. */
export interface ResourceStore {
  /** `resource` as a control sees it, with readable props; `isKnown` when none of them is unknown. */
  add(resource: Resource, provider: string | undefined, isKnown: boolean): void;
  /** With readable props; `accountOf` helps those whose provider declares no account. */
  resources(accountOf: AccountOf): readonly Resource[];
}

/** Of resources that are in memory in any case. */
export function plainStore(): ResourceStore {
  const all: Resource[] = [];
  return { add: (resource) => all.push(resource), resources: () => all };
}
