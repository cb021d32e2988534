import { parsePolicy, type Statement } from "../../iam/document";
import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";
import { statementProblems } from "./policy-statements";

const roleType = "aws:iam/role:Role";
const permissionSetType = "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy";

/** The resources that hold a policy which the organization wrote for its own identities. */
export const identityPolicyTypes: readonly string[] = [
  "aws:iam/policy:Policy",
  "aws:iam/rolePolicy:RolePolicy",
  "aws:iam/userPolicy:UserPolicy",
  "aws:iam/groupPolicy:GroupPolicy",
  roleType,
  permissionSetType,
];

type Problems = (statement: Statement, label: string) => readonly string[];

/** What is wrong with the Allow statements of the identity policies that a resource holds. */
export const allowProblems = (resource: Resource, problems: Problems): readonly string[] =>
  eachDocument(resource, (document) =>
    statementProblems(document, (statement, label) =>
      statement.effect === "Allow" ? problems(statement, label) : [],
    ),
  );

/** What is wrong with the identity policies that a resource holds, each as a whole. */
export const identityPolicyProblems = (
  resource: Resource,
  problems: (statements: readonly Statement[]) => readonly string[],
): readonly string[] =>
  eachDocument(resource, (document) => {
    const policy = parsePolicy(document);
    return "problem" in policy
      ? [`the policy does not parse: ${policy.problem}`]
      : problems(policy.statements);
  });

function eachDocument(
  { type, props }: Resource,
  problems: (document: unknown) => readonly string[],
): readonly string[] {
  if (type === permissionSetType) return problems(props.inlinePolicy);
  if (type !== roleType) return problems(props.policy);
  const inline: unknown = props.inlinePolicies ?? [];
  if (!Array.isArray(inline)) return ["inlinePolicies must be a list"];
  return collect([...inline.keys()], (index) => {
    const at = `inlinePolicies[${index}]`;
    const entry: unknown = inline[index];
    if (typeof entry !== "object" || entry === null) return [`${at} must be an object`];
    // An entry without a policy is how Pulumi learns to remove all inline policies.
    const { policy } = entry as { policy?: unknown };
    return policy === undefined || policy === ""
      ? []
      : problems(policy).map((problem) => `${at}: ${problem}`);
  });
}
