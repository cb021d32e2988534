import { parsePolicy } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { UnknownValue } from "../model/unknown";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

const roleType = "aws:iam/role:Role";
const made = new WeakMap<ResourceGraph, ReadonlyMap<Resource, readonly string[] | UnknownValue>>();

/** The roles among the resources that trust a role by its ARN: those that it may become. Throws what is not known of one. */
export function* rolesThatTrust(role: Resource, graph: ResourceGraph): Generator<() => Resource | undefined> {
  for (const [other, trusted] of trusts(graph)) {
    if (other === role) continue;
    yield () => {
      if (trusted instanceof UnknownValue) throw trusted;
      return role.arn !== undefined && trusted.includes(role.arn) ? other : undefined;
    };
  }
}

function trusts(graph: ResourceGraph): ReadonlyMap<Resource, readonly string[] | UnknownValue> {
  const there = made.get(graph);
  if (there) return there;
  const fresh = new Map(graph.ofType(roleType).map((role) => [role, trustedBy(role)] as const));
  made.set(graph, fresh);
  return fresh;
}

function trustedBy({ props }: Resource): readonly string[] | UnknownValue {
  try {
    const policy = parsePolicy(props.assumeRolePolicy);
    if ("problem" in policy) return [];
    return policy.statements
      .filter((statement) => statement.effect === "Allow" && reaches(statement, "sts:AssumeRole"))
      .flatMap(({ principals = [] }) =>
        principals.flatMap(({ kind, value }) => (kind === "AWS" ? value : [])),
      );
  } catch (error) {
    if (error instanceof UnknownValue) return error;
    throw error;
  }
}
