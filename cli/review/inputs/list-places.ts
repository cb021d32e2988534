import type { PlaceOf } from "../judging/resource-store";
import type { InputResource } from "./state-resource";

interface ListPlaces {
  /** The same resource, with the name that groups all resources of its list and stack. */
  withProvider(read: InputResource): InputResource;
  readonly placeOf: (provider: string) => ReturnType<PlaceOf> | undefined;
}

/**
 * A plain list need not say for each resource where it is. Those that do not are where the others of their stack are,
 * unless those are in several places.
 */
export function listPlaces(): ListPlaces {
  const seen = new Map<string, { readonly accounts: Set<string>; readonly regions: Set<string> }>();
  const only = (values: ReadonlySet<string>): string | undefined =>
    values.size === 1 ? [...values][0] : undefined;
  return {
    withProvider(read) {
      const { stack, account, region } = read.resource;
      const provider = `list ${stack}`;
      const places = seen.get(provider) ?? { accounts: new Set(), regions: new Set() };
      seen.set(provider, places);
      if (account !== undefined) places.accounts.add(account);
      if (region !== undefined) places.regions.add(region);
      return { ...read, provider };
    },
    placeOf(provider) {
      const places = seen.get(provider);
      return places && { account: only(places.accounts), region: only(places.regions) };
    },
  };
}
