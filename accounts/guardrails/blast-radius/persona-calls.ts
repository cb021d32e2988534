import { caseRequest } from "../../../policy-packs/controls/model/case-request";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { partitionOf } from "../../../policy-packs/controls/model/partitions";
import { regions } from "../../regions";
import { globalRegionOf, type KnownAction } from "../../aws-knowledge";
import type { Persona } from "../personas/persona";
import { currentClient } from "../reach/current-client";

/** A persona's calls at an account: what is the same for all actions in a Region is made once. */
export function personaCalls(
  guarded: GuardedAccount,
  { name, caller, region: where, context }: Persona,
): (action: KnownAction, resource: string) => Request {
  const byRegion = new Map<string, Request>();
  const inRegion = (region: string): Request => {
    let found = byRegion.get(region);
    if (!found) {
      const given = { name, caller, action: "", region, context: { ...currentClient, ...context } };
      byRegion.set(region, (found = caseRequest(guarded, given)));
    }
    return found;
  };
  return (action, resource) => {
    const region = regionOf(guarded, where, action);
    return {
      ...inRegion(region),
      action: action.id,
      resource: resource
        .replace("{partition}", guarded.partition)
        .replace("{account}", guarded.account)
        .replace("{region}", region),
      namesNoResource: action.resourceTypes.length === 0,
    };
  };
}

/** A service with one endpoint for all is called in that one's Region, wherever the caller works. */
function regionOf(guarded: GuardedAccount, where: Persona["region"], { service }: KnownAction): string {
  const global = globalRegionOf(service, guarded.partition);
  const [home = "us-east-1"] = guarded.regions;
  return global ?? (where === "own" ? home : foreign(guarded, home));
}

function foreign({ regions: own }: GuardedAccount, home: string): string {
  const elsewhere = regions.filter((one) => partitionOf(one) === partitionOf(home) && !own.includes(one));
  // Far from any endpoint of a global service, so that none is mistaken for it.
  return elsewhere.find((one) => one === "ap-southeast-2") ?? elsewhere.at(-1) ?? home;
}
