import { isPublic } from "../../iam/exposure";
import type { Resource } from "../model/resource";
import { statementProblems } from "./policy-statements";

/** Which statements of a resource's `policy` let anyone in; without a policy AWS lets in the owner's account alone. */
export function publicPolicyProblems({ props }: Resource, what: string): readonly string[] {
  const policy: unknown = props.policy;
  if (policy === undefined || policy === null || policy === "") return [];
  return statementProblems(policy, (statement, label) =>
    isPublic(statement)
      ? [
          `policy ${label} lets anyone use the ${what}: name the principals, or require aws:PrincipalOrgID or aws:SourceArn`,
        ]
      : [],
  );
}
