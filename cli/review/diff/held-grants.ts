import type { SavedResource } from "../saved-preview/saved-preview";
import { identityGrants } from "./identity-grants";
import { resourcePolicies, roleType } from "./policy-holders";
import {
  documentParts,
  nameOf,
  targetText,
  stringOf,
  type HeldGrant,
  type Obscure,
  type Part,
} from "./policy-parts";
import { propertyGrants } from "./property-grants";
import { finder, type Find } from "./resource-finder";

export interface Held {
  readonly grants: readonly HeldGrant[];
  readonly obscure: readonly Obscure[];
}

/** Everything that the policies of a preview let anyone do, or forbid. */
export function heldGrants(all: readonly SavedResource[]): Held {
  const resources = all.filter(({ external }) => !external);
  const find = finder(resources);
  const parts = resources.flatMap((via) => [
    ...trust(via),
    ...ofResource(via, find),
    ...identityGrants(via, find),
    ...ofOrganization(via, find),
    ...propertyGrants(via, find),
  ]);
  return {
    grants: parts.flatMap((part) => ("grant" in part ? [part] : [])),
    obscure: parts.flatMap((part) => ("because" in part ? [part] : [])),
  };
}

function trust(via: SavedResource): Part[] {
  if (via.type !== roleType) return [];
  const holder = nameOf(via);
  const property = "assumeRolePolicy";
  return documentParts(via, property, via.inputs[property], {
    form: "trust",
    holder,
    account: via.account,
    resource: holder,
  });
}

const ofResource = (via: SavedResource, find: Find): Part[] =>
  resourcePolicies
    .filter(({ type }) => type === via.type)
    .flatMap(({ property, target }) => {
      const found = target ? find(target.type, via.inputs[target.property], via) : via;
      const holder = found ? nameOf(found) : targetText(via, target);
      const account = (found ?? via).account;
      return documentParts(via, property, via.inputs[property], {
        form: "resource",
        holder,
        account,
        resource: holder,
      });
    });

/** A service control policy speaks of everybody in the accounts that it is attached to. */
function ofOrganization(via: SavedResource, find: Find): Part[] {
  if (via.type !== "aws:organizations/policyAttachment:PolicyAttachment") return [];
  const policy = find("aws:organizations/policy:Policy", via.inputs.policyId, via);
  if (!policy) return [];
  const { targetId } = via.inputs;
  const target =
    find("aws:organizations/organizationalUnit:OrganizationalUnit", targetId, via) ??
    find("aws:organizations/account:Account", targetId, via);
  const holder = `everybody in ${target ? stringOf(target.inputs.name) : stringOf(targetId)}`;
  return documentParts(policy, "content", policy.inputs.content, {
    form: "organization",
    holder,
    account: null,
    principals: [{ kind: "AWS", value: holder }],
  });
}
