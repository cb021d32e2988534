import { isPublic } from "../../iam/exposure";
import type { Requirement } from "../model/requirement";
import { statementProblems } from "../facts/policy-statements";

/**
 * The policy of a VPC endpoint: it may admit everyone to resources that it names, or those whom it names to everything.
 */
export const isNarrowEndpointPolicy: Requirement = {
  reads: ["policy"],
  problems: ({ policy }) =>
    statementProblems(policy, (statement, label) =>
      isPublic(statement) && (statement.resources ?? ["*"]).some(isUnbounded)
        ? [`policy ${label} lets everyone reach everything: require aws:PrincipalOrgID or name the resources`]
        : [],
    ),
};

/** Any account's resources: "*", "arn:aws:s3:::*". */
const isUnbounded = (resource: string): boolean => /^(\*|arn:[^:]*:[^:]*:[^:]*:\*?:\*.*)$/.test(resource);
