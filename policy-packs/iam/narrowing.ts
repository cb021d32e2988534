import type { Condition } from "./document";
import { isLiteral } from "./match";

/** Operators that hold only for a request that carries the key; `ForAllValues:` and `...IfExists` do not. */
export const positive = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;

/** Whether a condition admits only callers that it names. `...IfExists` does not: a missing key lets everyone in. */
export function narrows({ operator, key, values }: Condition): boolean {
  const names = narrowing[key.toLowerCase()];
  return (
    names !== undefined && positive.test(operator) && values.length > 0 && values.map(resolved).every(names)
  );
}

/**
 * These two variables name the resource's side. Any other is the caller's own, so comparing with it admits everyone.
 */
const resolved = (value: string): string =>
  value
    .replace(/\$\{aws:ResourceAccount\}/gi, "000000000000")
    .replace(/\$\{aws:ResourceOrgID\}/gi, "o-resource");

const isAccount = (value: string): boolean => /^\d{12}$/.test(value);

/** A `*` in the account would admit anyone who calls a resource of their own so; bucket names alone are unique. */
export function namesOwner(arn: string): boolean {
  const [, , service, , owner = "", ...rest] = arn.split(":");
  const name = rest.join(":");
  const isBucket = service === "s3" && /^\*?$/.test(owner) && isLiteral(name) && !name.includes("/");
  return isLiteral(arn) || isAccount(owner) || isBucket;
}

const startsLiteral = (separator: string) => (value: string) => isLiteral(value.split(separator)[0] ?? "");

/** Condition keys that pin the caller or the caller's origin, and which values do. */
const narrowing: Readonly<Record<string, (value: string) => boolean>> = {
  "aws:principalarn": namesOwner,
  "aws:principalaccount": isAccount,
  "aws:principalorgid": isLiteral,
  "aws:principalorgpaths": startsLiteral("/"),
  "aws:sourcearn": namesOwner,
  "aws:sourceaccount": isAccount,
  "aws:sourceorgid": isLiteral,
  "aws:sourceorgpaths": startsLiteral("/"),
  "aws:sourcevpc": isLiteral,
  "aws:sourcevpce": isLiteral,
  "aws:sourceowner": isAccount,
  "aws:userid": startsLiteral(":"),
  "s3:dataaccesspointaccount": isAccount,
  "s3:dataaccesspointarn": namesOwner,
};
