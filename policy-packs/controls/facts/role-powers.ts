import { isEveryAction, reachesEverything } from "../../iam/breadth";
import { parsePolicy, type Statement } from "../../iam/document";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

export const roleType = "aws:iam/role:Role";
const inline = "aws:iam/rolePolicy:RolePolicy";
const attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const policyType = "aws:iam/policy:Policy";

/** The statements of every policy of a role that is among the resources. */
export const statementsOf = (role: Resource, graph: ResourceGraph): readonly Statement[] => [
  ...inlineOf(role).flatMap(statementsIn),
  ...graph.referring(role, inline, "role").flatMap(({ props }) => statementsIn(props.policy)),
  ...graph
    .referring(role, attachment, "role")
    .flatMap((from) => statementsIn(graph.referred(from, "policyArn", policyType)?.props.policy)),
];

/** Whether a role may do everything, by AWS's policy or by one that is written. */
export const isAdministrator = (role: Resource, graph: ResourceGraph): boolean =>
  attachedArns(role, graph).some((arn) =>
    /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/.test(arn),
  ) ||
  statementsOf(role, graph).some(
    (statement) =>
      statement.effect === "Allow" &&
      statement.conditions.length === 0 &&
      reachesEverything(statement) &&
      statement.actions?.some(isEveryAction) === true,
  );

function attachedArns(role: Resource, graph: ResourceGraph): readonly string[] {
  const own: unknown = role.props.managedPolicyArns ?? [];
  const attached = graph
    .referring(role, attachment, "role")
    .filter((from) => graph.referred(from, "policyArn", policyType) === undefined)
    .map(({ props }) => props.policyArn as unknown);
  return [...(Array.isArray(own) ? (own as unknown[]) : []), ...attached].filter(
    (arn) => typeof arn === "string",
  );
}

function inlineOf({ props }: Resource): readonly unknown[] {
  const given: unknown = props.inlinePolicies ?? [];
  return Array.isArray(given)
    ? given.map((entry: { readonly policy?: unknown } | null) => entry?.policy)
    : [];
}

function statementsIn(document: unknown): readonly Statement[] {
  if (document === undefined || document === null || document === "") return [];
  const policy = parsePolicy(document);
  return "problem" in policy ? [] : policy.statements;
}
