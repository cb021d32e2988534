import { partitionOf, type Partition } from "./partitions";
import type { Resource } from "./resource";
import { UnknownValue } from "./unknown";

/** The partition that a resource will lie in, by its own Region or that of its provider. */
export function partitionOfResource({ props, region }: Resource): Partition {
  const own: unknown = props.region;
  const place = typeof own === "string" ? own : region;
  if (place === undefined) throw new UnknownValue("region", "the provider does not name its Region");
  return partitionOf(place);
}
