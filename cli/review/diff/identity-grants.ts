import type { SavedResource } from "../saved-preview/saved-preview";
import { isSavedRecord, isSavedUnknown, type SavedValue } from "../saved-preview/saved-value";
import { attachments, identityPolicies, roleType } from "./policy-holders";
import { documentParts, nameOf, targetText, stringOf, type Part, type PolicyScope } from "./policy-parts";
import type { Find } from "./resource-finder";

/** What identities are given, by policies of their own, by attached ones, and by those that a role carries. */
export function identityGrants(via: SavedResource, find: Find): Part[] {
  const identity = (found: SavedResource | undefined, fallback: string): PolicyScope => {
    const holder = found ? nameOf(found) : fallback;
    return { form: "identity", holder, account: via.account, principals: [{ kind: "AWS", value: holder }] };
  };
  const written = identityPolicies
    .filter(({ type }) => type === via.type)
    .flatMap(({ property, target }) => {
      const found = target && find(target.type, via.inputs[target.property], via);
      return documentParts(via, property, via.inputs[property], identity(found, targetText(via, target)));
    });
  const given = attachments
    .filter(({ type, target }) => type === via.type && target && via.inputs[target.property] != null)
    .flatMap(({ property, target }) =>
      [via.inputs[target?.property ?? ""] ?? []].flat().flatMap((one) => {
        const found = target && find(target.type, one, via);
        return attached(via, property, via.inputs[property], identity(found, stringOf(one)), find);
      }),
    );
  return [...written, ...given, ...(via.type === roleType ? within(via, identity(via, ""), find) : [])];
}

/** Policies that a role carries itself. */
function within(via: SavedResource, place: PolicyScope, find: Find): Part[] {
  const { inlinePolicies, managedPolicyArns } = via.inputs;
  const lists = Array.isArray(inlinePolicies) ? (inlinePolicies as readonly SavedValue[]) : [];
  const inline = lists.flatMap((entry, index) =>
    documentParts(
      via,
      `inlinePolicies[${String(index)}]`,
      isSavedRecord(entry) && !isSavedUnknown(entry) ? entry.policy : entry,
      place,
    ),
  );
  const whole = isSavedUnknown(inlinePolicies)
    ? documentParts(via, "inlinePolicies", inlinePolicies, place)
    : [];
  const managed = [managedPolicyArns ?? []]
    .flat()
    .flatMap((arn) => attached(via, "managedPolicyArns", arn, place, find));
  return [...inline, ...whole, ...managed];
}

/** A policy of the preview says itself what it gives; one of AWS's is known by its name. */
function attached(
  via: SavedResource,
  property: string,
  arn: SavedValue | undefined,
  place: PolicyScope,
  find: Find,
): Part[] {
  if (typeof arn !== "string")
    return documentParts(via, property, arn ?? { $unknown: "it is not set" }, place);
  const policy = find("aws:iam/policy:Policy", arn, via);
  if (policy) return documentParts(policy, "policy", policy.inputs.policy, place);
  const { form, holder, account, principals = [] } = place;
  const action = fullAccess.test(arn) ? "*" : `every action of ${arn}`;
  return principals.map((principal) => ({
    form,
    holder,
    account,
    via,
    grant: { effect: "Allow", principal, action: { only: action }, resource: { only: "*" }, conditions: [] },
  }));
}

/** AWS's own policy that gives everything. */
const fullAccess = /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/;
