import type { Organization } from "../../account";
import { globalRegionOf, type KnownAction } from "../../aws-knowledge";
import { partitionOf } from "../../../policy-packs/controls/model/partitions";
import { regions } from "../../regions";
import { didYouMean } from "../../text-files/did-you-mean";
import type { Question } from "./question";

interface RegionOfCall {
  readonly name: string;
  readonly notes: readonly string[];
}

/** The Region that a call is made in: as given, or where a call of its kind goes. */
export function regionOfCall(
  { region, principal: { account }, context }: Pick<Question, "region" | "principal" | "context">,
  { service }: KnownAction,
  resource: string,
  { homeRegion, partition }: Organization,
): RegionOfCall | { readonly problem: string } {
  if (region !== undefined) {
    const problem = regionFault(region, partition);
    return problem === undefined ? { name: region, notes: [] } : { problem };
  }
  if (Object.keys(context).some((key) => key.toLowerCase() === "aws:requestedregion"))
    return { name: homeRegion, notes: [] };
  const global = globalRegionOf(service, partition);
  if (global !== undefined) return { name: global, notes: [] };
  const [, inArn] = /^arn:[^:]*:[^:]*:([a-z]{2,4}[a-z-]+-\d):/.exec(resource) ?? [];
  if (inArn !== undefined) return { name: inArn, notes: [] };
  const name = account?.regions[0] ?? homeRegion;
  return { name, notes: [`The call is taken to be made in ${name}; name another Region with --region.`] };
}

function regionFault(region: string, own: string): string | undefined {
  if (!(regions as readonly string[]).includes(region))
    return `AWS has no Region ${region}.${didYouMean(region, regions)}`;
  const partition = partitionOf(region);
  return own === partition
    ? undefined
    : `${region} is in the partition ${partition}, and the organization in ${own}: no call goes from one to the other.`;
}
