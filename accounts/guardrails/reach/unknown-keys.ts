import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";
import { carries, type KnownAction } from "../../aws-knowledge";

/** Known from the rest of a request, or known to be unknown, without being given. */
const derived = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalisawsservice",
  "aws:principalorgid",
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:userid",
  "aws:username",
]);

/** Only services tell for whom they call (IAM user guide, "AWS global condition context keys", aws:SourceArn and the like). */
const onlyOfServices = /^aws:source(arn|account|orgid|orgpaths)$/;
/** And a chain of services leads to a call only where a service makes it on somebody's behalf. */
const onlyThroughServices = /^aws:calledvia(first|last)?$/;

/**
 * Sessions that EC2, Lambda and Glue hand to what runs there have them, and no other: those of protected roles and personas
 * come from STS (IAM user guide, "AWS global condition context keys", properties of the role session).
 */
export const onlyOfWorkloads =
  /^(ec2:(roledelivery|sourceinstancearn)|aws:ec2instancesource\w+|lambda:sourcefunctionarn|glue:(credentialissuingservice|roleassumedby))$/;

/** Whether a call for the action may carry a key that nothing else in the request tells. */
export const isOpen = (key: string, action: KnownAction | undefined): boolean =>
  !derived.has(key) && !onlyOfServices.test(key) && (action === undefined || carries(action, key));

/**
 * The keys that policies ask for and that cannot be known of this call: not given, not known from the rest of it, and such
 * that the action can carry them. A service's own keys are what is given, or absent: which it sends is known.
 */
export const unknownKeys = (
  asked: Iterable<string>,
  action: KnownAction | undefined,
  caller: Caller,
  given: Readonly<Record<string, unknown>>,
): string[] =>
  keysLeftUnknown(
    [...asked].filter((key) => isOpen(key, action)),
    caller,
    given,
  );

/** Those of the keys that may be carried which neither the caller nor what is given tells. */
export function keysLeftUnknown(
  open: readonly string[],
  caller: Caller,
  given: Readonly<Record<string, unknown>>,
): string[] {
  if (open.length === 0) return [];
  const known = new Set(Object.keys(given).map((key) => key.toLowerCase()));
  return open.filter(
    (key) =>
      !known.has(key) &&
      !onlyThroughServices.test(key) &&
      !onlyOfWorkloads.test(key) &&
      !(caller.tags && key.startsWith("aws:principaltag/")) &&
      !(caller.organizationPath !== undefined && key === "aws:principalorgpaths"),
  );
}
