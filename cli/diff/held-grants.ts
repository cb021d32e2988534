import { parsePolicy, type Principal } from "../../policy-packs/iam/document";
import { grants, type Grant } from "../../policy-packs/iam/grants";
import type { SavedResource } from "../saved-preview";
import { isSavedRecord, isSavedSecret, isSavedUnknown, type SavedValue } from "../saved-value";
import {
  attachments,
  identityPolicies,
  resourcePolicies,
  roleType,
  type HolderOfPolicy,
} from "./policy-holders";

/** Where a permission is written down: on an identity, on a resource, in a role's trust, above whole accounts. */
export type Form = "identity" | "resource" | "trust" | "organization";

export interface HeldGrant {
  readonly form: Form;
  /** Grants are compared among those of one holder: the identity, or the resource that a policy protects. */
  readonly holder: string;
  /** The account that the holder belongs to. */
  readonly account: string | null;
  /** The resource whose property says so. */
  readonly via: SavedResource;
  readonly grant: Grant;
}

/** A policy whose words cannot be known, so that nobody can say what it lets happen. */
export interface Obscure {
  readonly form: Form;
  readonly holder: string;
  readonly via: SavedResource;
  readonly property: string;
  readonly because: string;
}

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
    ...ofIdentity(via, find),
    ...ofOrganization(via, find),
    ...permission(via, find),
    ...keyGrant(via, find),
  ]);
  return {
    grants: parts.flatMap((part) => ("grant" in part ? [part] : [])),
    obscure: parts.flatMap((part) => ("because" in part ? [part] : [])),
  };
}

type Part = HeldGrant | Obscure;
type Find = (type: string, value: SavedValue | undefined, near: SavedResource) => SavedResource | undefined;

interface Place {
  readonly form: Form;
  readonly holder: string;
  readonly account: string | null;
  readonly principals?: readonly Principal[];
  readonly resource?: string;
}

function documentParts(
  via: SavedResource,
  property: string,
  value: SavedValue | undefined,
  place: Place,
): Part[] {
  if (value === undefined || value === null || value === "") return [];
  const { form, holder, account } = place;
  const obscure = (because: string): Part[] => [{ form, holder, via, property, because }];
  if (isSavedUnknown(value)) return obscure(value.$unknown);
  if (isSavedSecret(value)) return obscure("it is marked secret");
  const policy = parsePolicy(value);
  if ("problem" in policy) return obscure(`it does not parse: ${policy.problem}`);
  return policy.statements.flatMap((statement) =>
    grants(statement, place).map((grant) => ({ form, holder, account, via, grant })),
  );
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

function ofIdentity(via: SavedResource, find: Find): Part[] {
  const identity = (found: SavedResource | undefined, fallback: string): Place => {
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
        return attached(via, property, via.inputs[property], identity(found, text(one)), find);
      }),
    );
  return [...written, ...given, ...(via.type === roleType ? within(via, identity(via, ""), find) : [])];
}

/** Policies that a role carries itself. */
function within(via: SavedResource, place: Place, find: Find): Part[] {
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

/** A policy of the preview says itself what it gives; one of AWS's is told by its name. */
function attached(
  via: SavedResource,
  property: string,
  arn: SavedValue | undefined,
  place: Place,
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

/** A service control policy speaks of everybody in the accounts that it is attached to. */
function ofOrganization(via: SavedResource, find: Find): Part[] {
  if (via.type !== "aws:organizations/policyAttachment:PolicyAttachment") return [];
  const policy = find("aws:organizations/policy:Policy", via.inputs.policyId, via);
  if (!policy) return [];
  const { targetId } = via.inputs;
  const target =
    find("aws:organizations/organizationalUnit:OrganizationalUnit", targetId, via) ??
    find("aws:organizations/account:Account", targetId, via);
  const holder = `everybody in ${target ? text(target.inputs.name) : text(targetId)}`;
  return documentParts(policy, "content", policy.inputs.content, {
    form: "organization",
    holder,
    account: null,
    principals: [{ kind: "AWS", value: holder }],
  });
}

/** A permission of a Lambda function is one statement of its policy, in properties. */
function permission(via: SavedResource, find: Find): Part[] {
  if (via.type !== "aws:lambda/permission:Permission") return [];
  const {
    action,
    principal,
    function: of,
    sourceAccount,
    sourceArn,
    principalOrgId,
    functionUrlAuthType,
  } = via.inputs;
  const lambda = find("aws:lambda/function:Function", of, via);
  const holder = lambda ? nameOf(lambda) : text(of);
  const given = { action, principal, sourceAccount, sourceArn, principalOrgId, functionUrlAuthType };
  for (const [property, value] of Object.entries(given))
    if (isSavedUnknown(value) || isSavedSecret(value))
      return documentParts(via, property, value, { form: "resource", holder, account: via.account });
  const who = text(principal);
  const when = (operator: string, key: string, value: SavedValue | undefined) =>
    typeof value === "string" ? { [operator]: { [key]: value } } : {};
  const conditions = [
    when("ArnLike", "aws:SourceArn", sourceArn),
    when("StringEquals", "aws:SourceAccount", sourceAccount),
    when("StringEquals", "aws:PrincipalOrgID", principalOrgId),
    when("StringEquals", "lambda:FunctionUrlAuthType", functionUrlAuthType),
  ];
  const Condition: Record<string, object> = {};
  for (const one of conditions)
    for (const [operator, keys] of Object.entries(one))
      Condition[operator] = { ...Condition[operator], ...keys };
  const Principal = who === "*" ? "*" : /^\d{12}$|^arn:/.test(who) ? { AWS: who } : { Service: who };
  const statement = { Effect: "Allow", Principal, Action: action ?? null, Resource: holder, Condition };
  return documentParts(via, "action", { Statement: [statement] } as SavedValue, {
    form: "resource",
    holder,
    account: via.account,
  });
}

function keyGrant(via: SavedResource, find: Find): Part[] {
  if (via.type !== "aws:kms/grant:Grant") return [];
  const { granteePrincipal, operations, keyId, constraints } = via.inputs;
  const key = find("aws:kms/key:Key", keyId, via);
  const holder = key ? nameOf(key) : text(keyId);
  const place: Place = { form: "resource", holder, account: via.account };
  for (const [property, value] of Object.entries({ granteePrincipal, operations, constraints }))
    if (isSavedUnknown(value)) return documentParts(via, property, value, place);
  const statement = {
    Effect: "Allow",
    Principal: { AWS: granteePrincipal ?? null },
    Action: [operations ?? []].flat().map((operation) => `kms:${text(operation)}`),
    Resource: holder,
    Condition:
      constraints == null ? {} : { StringEquals: { "kms:GrantConstraints": JSON.stringify(constraints) } },
  };
  return documentParts(via, "operations", { Statement: [statement] } as SavedValue, place);
}

const targetText = (via: SavedResource, target: HolderOfPolicy["target"]): string =>
  target ? text(via.inputs[target.property]) : nameOf(via);

const text = (value: SavedValue | undefined): string =>
  typeof value === "string"
    ? value
    : isSavedUnknown(value)
      ? `(unknown: ${value.$unknown})`
      : JSON.stringify(value ?? null);

const nameOf = ({ arn, urn, type }: SavedResource): string =>
  arn ?? `${type} ${urn.split("::").at(-1) ?? ""}`;

/** Finds a resource of the same account by whatever a program may call it: ARN, id, physical name. */
function finder(resources: readonly SavedResource[]): Find {
  const index = new Map<string, SavedResource>();
  const key = (type: string, account: string | null, name: string) =>
    `${type} ${name.startsWith("arn:") ? "" : (account ?? "")} ${name}`;
  for (const resource of resources) {
    const { bucket, name, functionName } = resource.inputs;
    for (const one of [resource.arn, resource.id, bucket, name, functionName])
      if (typeof one === "string") {
        const at = key(resource.type, resource.account, one);
        if (!index.has(at)) index.set(at, resource);
      }
  }
  return (type, value, near) =>
    typeof value === "string" ? index.get(key(type, near.account, value)) : undefined;
}
