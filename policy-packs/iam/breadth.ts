import { actionMatches, matches } from "./match";
import type { Statement } from "./document";

/**
 * No service, action or resource is called this: a pattern that matches it matches whatever is in its place. Its
 * length is that of real names, so that `s3:??*` does not look narrow.
 */
const nothing = "00000000";

/** Whether an Action pattern covers every action of every service, however it is spelt: `*`, `*:*`, `**`. */
export const isEveryAction = (pattern: string): boolean => actionMatches(pattern, `${nothing}:${nothing}`);

/** Whether an Action pattern covers every action of at least one service, as `s3:*` does. */
export const isWholeService = (pattern: string): boolean =>
  actionMatches(pattern, `${literal(pattern.split(":")[0])}:${nothing}`);

/** Whether a statement's resources include every resource there is. */
export const reachesEverything = (statement: Statement): boolean => reachesAny(statement, nothing, nothing);

/** Whether a statement's resources include every one of a service that is called like the example: "s3", "bucket/key". */
export const reachesEveryOne = (statement: Statement, service: string, example = nothing): boolean =>
  reachesAny(statement, service, example);

/** Whether a statement's resources include every KMS key, at least of one account and Region. */
export const reachesEveryKey = (statement: Statement): boolean =>
  reachesAny(statement, "kms", "key/00000000-0000-0000-0000-000000000000");

/** Whether a statement's resources include every IAM role, user, group or policy, at least of one account. */
export const reachesEveryIdentity = (
  statement: Statement,
  kind: "role" | "user" | "group" | "policy",
): boolean => reachesAny(statement, "iam", `${kind}/${nothing}`);

/** NotResource leaves everything that it does not name, and a statement that names nothing limits nothing. */
const reachesAny = ({ resources, notResources }: Statement, service: string, resource: string): boolean =>
  notResources !== undefined ||
  (resources ?? ["*"]).some((pattern) => matches(pattern, witness(pattern, service, resource)));

/** An ARN that agrees with the pattern's own partition, Region and account, so that only the rest decides. */
function witness(pattern: string, service: string, resource: string): string {
  const [, partition, , region, account] = pattern.split(":");
  return ["arn", literal(partition), service, literal(region), literal(account), resource].join(":");
}

const literal = (part: string = "*") => part.replace(/[*?]/g, "0");
