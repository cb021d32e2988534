import { partitionOf, type Partition } from "./partitions";
import type { Resource, Settings } from "./resource";
import { UnknownValue } from "./unknown";

/**
 * The partition that a resource will lie in, by its own Region or that of its provider. Plain input often names neither; where
 * no organization is declared either, there is nothing to compare with.
 */
export function partitionOfResource({ props, region }: Resource, { accounts }: Settings): Partition {
  const own: unknown = props.region;
  const place = typeof own === "string" ? own : region;
  if (place === undefined && accounts === undefined)
    throw new UnknownValue("settings.accounts", "no organization is declared");
  if (place === undefined) throw new UnknownValue("region", "the provider does not name its Region");
  return partitionOf(place);
}
