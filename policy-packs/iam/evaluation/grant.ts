import type { Call } from "./terms/call";
import { accountOf, resourceAccountOf } from "./terms/derived-keys";
import type { Policies } from "./policies";
import { names, type Naming } from "./principal";
import { pattern, patternMatches, patternReaches } from "./terms/pattern";
import { applies } from "./statement";
import { both, either, every, not, some, type Truth } from "./terms/truth";
import type { Weighed } from "./weigh";

/** What the policies of the caller and of the resource, which alone grant anything, say. */
export type Sides = Readonly<Partial<Record<"resource" | "identity" | "boundary" | "session", Weighed>>>;

/** What decides whether the caller needs its own policies, the resource's, or both. */
export interface Setting {
  readonly sameAccount: Truth;
  /** The resource's own policy has to allow every caller: KMS keys and roles. */
  readonly resourceDecides: Truth;
}

export function setting(call: Call): Setting {
  const { request, action } = call;
  const { caller, resource, namesNoResource } = request;
  const own = accountOf(caller);
  const owner = resourceAccountOf(request) ?? (namesNoResource ? own : undefined);
  return {
    sameAccount: own === undefined ? false : owner === undefined ? ["aws:ResourceAccount"] : own === owner,
    resourceDecides: some(ownPolicies, ({ actions, resources }) =>
      !actions.test(action)
        ? false
        : call.isResourcePattern
          ? patternReaches(resources, resource, "resource")
          : patternMatches(resources, resource),
    ),
  };
}

/** Resources that no one may use, their own account's administrators included, unless their own policy says so. */
const ownPolicies = [
  { actions: /^kms:/, resources: pattern([{ wild: "arn:*:kms:*:key/*" }]) },
  {
    actions: /^sts:(assumerole.*|tagsession|setsourceidentity)$/,
    resources: pattern([{ wild: "arn:*:iam:*:role/*" }]),
  },
] as const;

/** Whether the two sides together grant the call, denials left aside. */
export function granted(
  call: Call,
  policies: Policies,
  sides: Sides,
  { sameAccount, resourceDecides }: Setting,
): Truth {
  const { caller } = call.request;
  const allowedByNaming = (...wanted: readonly Naming[]) => allowedFor(call, policies, wanted);
  const anybody = allowedByNaming("everybody", "account", "role", "itself");
  if (accountOf(caller) === undefined) return anybody;
  const own = caller.type === "root" ? true : (sides.identity?.allows ?? ["identity policies"]);
  // Neither boundaries nor session policies reach the root user.
  const limits =
    caller.type === "root"
      ? true
      : // A federated user's session without a session policy may do nothing of its own.
        both(sides.boundary?.allows ?? true, sides.session?.allows ?? caller.type !== "federated");
  const bySelf = both(own, limits);
  const across = both(anybody, bySelf);
  // A user or a session that is named is granted directly; a role stays inside its boundary and session policy.
  const direct = either(allowedByNaming("itself", "everybody"), both(allowedByNaming("role"), limits));
  const delegated = both(bySelf, either(not(resourceDecides), allowedByNaming("account")));
  const within = either(direct, delegated);
  if (sameAccount === true) return within;
  if (sameAccount === false) return across;
  return within === across ? within : either(both(within, across), sameAccount);
}

/** Whether an Allow of the resource's policy applies and names the caller in one of the wanted ways. */
function allowedFor(call: Call, { resource }: Policies, wanted: readonly Naming[]): Truth {
  if (!resource) return call.request.namesNoResource === true ? false : ["resource policy"];
  return some(resource.policies, ({ policy }) =>
    some(policy.statements, (statement) =>
      statement.source.effect === "Allow"
        ? every([applies(statement, call), names(statement.source, call, wanted)], (one) => one)
        : false,
    ),
  );
}
