import type { SavedResource } from "../saved-preview/saved-preview";
import { isSavedSecret, isSavedUnknown, type SavedValue } from "../saved-preview/saved-value";
import { documentParts, nameOf, stringOf, type Part, type PolicyScope } from "./policy-parts";
import type { Find } from "./resource-finder";

/** Permissions that are no document but a resource of their own. */
export const propertyGrants = (via: SavedResource, find: Find): Part[] => [
  ...permission(via, find),
  ...keyGrant(via, find),
];

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
  const holder = lambda ? nameOf(lambda) : stringOf(of);
  const given = { action, principal, sourceAccount, sourceArn, principalOrgId, functionUrlAuthType };
  for (const [property, value] of Object.entries(given))
    if (isSavedUnknown(value) || isSavedSecret(value))
      return documentParts(via, property, value, { form: "resource", holder, account: via.account });
  const who = stringOf(principal);
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
  const holder = key ? nameOf(key) : stringOf(keyId);
  const place: PolicyScope = { form: "resource", holder, account: via.account };
  for (const [property, value] of Object.entries({ granteePrincipal, operations, constraints }))
    if (isSavedUnknown(value)) return documentParts(via, property, value, place);
  const statement = {
    Effect: "Allow",
    Principal: { AWS: granteePrincipal ?? null },
    Action: [operations ?? []].flat().map((operation) => `kms:${stringOf(operation)}`),
    Resource: holder,
    Condition:
      constraints == null ? {} : { StringEquals: { "kms:GrantConstraints": JSON.stringify(constraints) } },
  };
  return documentParts(via, "operations", { Statement: [statement] } as SavedValue, place);
}
