import type { Condition } from "./document";
import { isLiteral } from "./match";

/** Operators that hold only for a request that carries the key; `ForAllValues:` and `...IfExists` do not. */
export const positive = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;

/** Whether a condition admits only callers that it names. `...IfExists` does not: a missing key lets everyone in. */
export function narrows({ operator, key, values }: Condition): boolean {
  if (admitsNetworks.test(operator) && key.toLowerCase() === "aws:sourceip")
    return values.length > 0 && values.every(isLimitedNetwork);
  if (operator === "Bool" && key.toLowerCase() === "elasticfilesystem:accessedviamounttarget")
    return values.length > 0 && values.every((value) => value.toLowerCase() === "true");
  const names = narrowing[key.toLowerCase()];
  return (
    names !== undefined && positive.test(operator) && values.length > 0 && values.map(resolved).every(names)
  );
}

const admitsNetworks = /^(ForAnyValue:)?IpAddress$/;

/** As S3 counts a policy public: "The meaning of public", for more than a /8 of IPv4 or a /32 of IPv6 (as of November 2026). */
function isLimitedNetwork(cidr: string): boolean {
  const [address = "", bits] = cidr.split("/");
  const isV6 = address.includes(":");
  return Number(bits ?? (isV6 ? 128 : 32)) >= (isV6 ? 32 : 8) && /^[\da-f:.]+$/i.test(address);
}

/**
 * Whether a condition names for whom an AWS service calls. What it says of a principal or a network is no source: a
 * service's own call carries no such key.
 */
export const namesSource = (condition: Condition): boolean =>
  /^(aws:source(arn|account|owner|orgid|orgpaths)|s3:dataaccesspoint(account|arn))$/i.test(condition.key) &&
  narrows(condition);

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
  "aws:sourcevpcarn": namesOwner,
  "aws:sourcevpce": isLiteral,
  "aws:sourceowner": isAccount,
  "aws:userid": startsLiteral(":"),
  "aws:vpceaccount": isAccount,
  "aws:vpceorgid": isLiteral,
  "aws:vpceorgpaths": startsLiteral("/"),
  "elasticfilesystem:accesspointarn": namesOwner,
  "s3:dataaccesspointaccount": isAccount,
  "s3:dataaccesspointarn": namesOwner,
  "vpc-lattice-svcs:sourcevpc": isLiteral,
  "vpc-lattice-svcs:sourcevpcowneraccount": isAccount,
};
