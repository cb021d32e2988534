import { hasSetting } from "../facts/partition-lacks";
import { partitionOf } from "../model/partitions";
import type { Requirement } from "../model/requirement";

/** That the partition which the resource lies in offers a value of a type's property; without a Region, the partition aws. */
export const isOffered = (type: string, property: string, value: string): Requirement => ({
  reads: [],
  problems: (_, { resource, path }) =>
    hasSetting(partitionOf(resource.region ?? "us-east-1"), type, property, value)
      ? []
      : [`${path}${property} "${value}" is not offered in this partition`],
});
