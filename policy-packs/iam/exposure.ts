import type { Principal, Statement } from "./document";
import { actionMatches, isLiteral } from "./match";
import { namesOwner, narrows } from "./narrowing";

/** Whether an Allow statement of a resource policy lets any AWS principal, or anyone at all, in. */
export const isPublic = (statement: Statement): boolean =>
  statement.effect === "Allow" &&
  (statement.notPrincipals !== undefined || (statement.principals ?? []).some(isAnyone)) &&
  !statement.conditions.some(narrows);

/** AWS refuses most wildcards in a principal; one that it took would be every account's or every service's. */
const isAnyone = ({ kind, value }: Principal): boolean =>
  kind === "*" || (!isLiteral(value) && !namesOwner(value));

/** Whether a statement's Action or NotAction reaches an action such as "kms:Decrypt". */
export const reaches = (statement: Statement, action: string): boolean =>
  statement.actions
    ? statement.actions.some((pattern) => actionMatches(pattern, action))
    : !(statement.notActions ?? []).some((pattern) => actionMatches(pattern, action));
