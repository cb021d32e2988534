import { actionMatches } from "./match";
import type { Condition, Statement } from "./document";

/** Condition keys that pin the caller or the caller's origin when compared with a positive operator and no bare `*`. */
const narrowing = new Set([
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceowner",
  "aws:userid",
]);

/** Operators that hold only for a request that carries the key; `ForAllValues:` and `...IfExists` do not. */
export const positive = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;

/** Whether a condition admits only callers that it names. `...IfExists` does not: a missing key lets everyone in. */
export const narrows = ({ operator, key, values }: Condition): boolean =>
  positive.test(operator) &&
  narrowing.has(key.toLowerCase()) &&
  values.length > 0 &&
  values.every((value) => !/^[*?:]*$/.test(value) && !/^arn:[^:]*:[^:]*:[^:]*:\*?:?\*?$/.test(value));

/** Whether an Allow statement of a resource policy lets any AWS principal, or anyone at all, in. */
export const isPublic = (statement: Statement): boolean =>
  statement.effect === "Allow" &&
  (statement.notPrincipals !== undefined || (statement.principals ?? []).some(({ kind }) => kind === "*")) &&
  !statement.conditions.some(narrows);

/** Whether a statement's Action or NotAction reaches an action such as "kms:Decrypt". */
export const reaches = (statement: Statement, action: string): boolean =>
  statement.actions
    ? statement.actions.some((pattern) => actionMatches(pattern, action))
    : !(statement.notActions ?? []).some((pattern) => actionMatches(pattern, action));
