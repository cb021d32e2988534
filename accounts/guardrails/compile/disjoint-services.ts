import type { StatementBody } from "./control-statement";
import { arnPatternsOf, expand } from "../../aws-knowledge";
import { onceEach } from "../../aws-knowledge/once";

/**
 * Whether no action of one statement can act on a resource of the other, because they are of different services: then one
 * statement of all these actions and all these resources denies what the two deny. When in doubt, false.
 */
export const haveDisjointServices = (one: StatementBody, other: StatementBody): boolean =>
  neverReaches(one, other) && neverReaches(other, one);

function neverReaches({ actions }: StatementBody, { resources }: StatementBody): boolean {
  const named = resources?.map(serviceOf);
  return (
    actions !== undefined &&
    named !== undefined &&
    actions
      .map(servicesReached)
      .every(
        (reached) =>
          reached !== undefined && named.every((service) => service !== undefined && !reached.has(service)),
      )
  );
}

/** The service of an ARN, unless a wildcard before it leaves open which. */
const serviceOf = (arn: string): string | undefined => /^arn:[a-z-]+:([a-z0-9-]+):/.exec(arn)?.[1];

/**
 * Services whose resources an action acts on, its own included: what AWS says of the types of resources within a service
 * is not relied on. Undefined for what is not an action that anybody knows.
 */
const servicesReached = onceEach((pattern): ReadonlySet<string> | undefined => {
  const actions = expand(pattern);
  if (actions.length === 0) return undefined;
  return new Set(
    actions.flatMap((action) => [
      action.service,
      ...arnPatternsOf(action).map((arn) => arn.split(":")[2] ?? ""),
    ]),
  );
});
