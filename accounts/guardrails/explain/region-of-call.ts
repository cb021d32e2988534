import type { Organization } from "../../account";
import { globalServices, type KnownAction } from "../../aws-knowledge";
import { partitionOf, regions } from "../../regions";
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
  { homeRegion }: Organization,
): RegionOfCall | { readonly problem: string } {
  if (region !== undefined) {
    const problem = regionFault(region, homeRegion);
    return problem === undefined ? { name: region, notes: [] } : { problem };
  }
  if (Object.keys(context).some((key) => key.toLowerCase() === "aws:requestedregion"))
    return { name: homeRegion, notes: [] };
  const global = partitionOf(homeRegion) === "aws" ? globalServices.get(service) : undefined;
  if (global !== undefined) return { name: global, notes: [] };
  const [, inArn] = /^arn:[^:]*:[^:]*:([a-z]{2,4}[a-z-]+-\d):/.exec(resource) ?? [];
  if (inArn !== undefined) return { name: inArn, notes: [] };
  const name = account?.regions[0] ?? homeRegion;
  return { name, notes: [`The call is taken to be made in ${name}; name another Region with --region.`] };
}

function regionFault(region: string, homeRegion: string): string | undefined {
  const partition = partitionOf(region);
  if (partition === undefined) return `AWS has no Region ${region}.${didYouMean(region, regions)}`;
  const own = partitionOf(homeRegion);
  return own === undefined || own === partition
    ? undefined
    : `${region} is in the partition ${partition}, and the organization in ${own}: no call goes from one to the other.`;
}
