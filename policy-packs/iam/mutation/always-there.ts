import { covers } from "../coverage";
import type { StatementJson } from "../statement-json";
import { textsOf } from "./lists";

/** Why every request that a statement can match has a condition key; undefined where one may be without it. */
export function alwaysThere(statement: StatementJson, key: string): string | undefined {
  const name = key.toLowerCase();
  if (inAll.has(name))
    return "the key is in the context of every request (IAM user guide, global condition keys)";
  if (inSigned.has(name) && isOfPrincipals(statement))
    return "the policy is a principal's, and every signed request has the key (IAM user guide, global condition keys)";
  const actions = textsOf(statement.Action);
  const always = inActions[name] ?? [];
  return actions.length > 0 &&
    actions.every((action) => always.some((only) => covers({ only }, { only: action }, true)))
    ? "every call of these actions has the key (IAM user guide, condition keys for IAM)"
    : undefined;
}

/** A service control policy or an identity's: it never meets an anonymous call, nor one of a service. */
const isOfPrincipals = ({ Principal, NotPrincipal }: StatementJson): boolean =>
  Principal === undefined && NotPrincipal === undefined;

const inAll = new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalisawsservice",
  "aws:securetransport",
]);

const inSigned = new Set(["aws:principalaccount", "aws:principalarn"]);

/** IAM puts the policy's ARN into every request that involves a managed policy. */
const inActions: Readonly<Record<string, readonly string[]>> = {
  "iam:policyarn": ["iam:Attach*", "iam:Detach*"],
};
