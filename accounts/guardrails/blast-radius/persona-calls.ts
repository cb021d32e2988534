import { edgeRequest } from "../../../policy-packs/controls/model/edge-case";
import type { Edge } from "../../../policy-packs/controls/model/edge";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { partitionOf, regions } from "../../regions";
import { globalServices, type KnownAction } from "../../aws-knowledge";
import type { Persona } from "../personas/persona";
import { currentClient } from "../reach/current-client";

/** A persona's calls at an account: what is the same for all actions in a Region is made once. */
export function personaCalls(
  edge: Edge,
  { name, caller, region: where, context }: Persona,
): (action: KnownAction, resource: string) => Request {
  const byRegion = new Map<string, Request>();
  const inRegion = (region: string): Request => {
    let found = byRegion.get(region);
    if (!found) {
      const given = { name, caller, action: "", region, context: { ...currentClient, ...context } };
      byRegion.set(region, (found = edgeRequest(edge, given)));
    }
    return found;
  };
  return (action, resource) => {
    const region = regionOf(edge, where, action);
    return {
      ...inRegion(region),
      action: action.id,
      resource: resource
        .replace("{partition}", edge.partition)
        .replace("{account}", edge.account)
        .replace("{region}", region),
      namesNoResource: action.resourceTypes.length === 0,
    };
  };
}

/** A service with one endpoint for all is called in that one's Region, wherever the caller works. */
function regionOf(edge: Edge, where: Persona["region"], { service }: KnownAction): string {
  const global = edge.partition === "aws" ? globalServices.get(service) : undefined;
  const [home = "us-east-1"] = edge.regions;
  return global ?? (where === "own" ? home : foreign(edge, home));
}

function foreign({ regions: own }: Edge, home: string): string {
  const elsewhere = regions.filter((one) => partitionOf(one) === partitionOf(home) && !own.includes(one));
  // Far from any endpoint of a global service, so that none is mistaken for it.
  return elsewhere.find((one) => one === "ap-southeast-2") ?? elsewhere.at(-1) ?? home;
}
