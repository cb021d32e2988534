import { ofStatements, type LintRule } from "../model/rule";

/** Statements without Resource in a policy that is not attached to one. */
export const missingResource: LintRule = {
  id: "missing-resource",
  severity: "error",
  why: "AWS refuses the policy: only a resource's own policy may leave open which resource it means.",
  find: ofStatements(({ at, resources, notResources }, { kind }) =>
    kind === "resource" || (resources ?? notResources)
      ? []
      : [
          {
            at,
            message: "the statement has neither Resource nor NotResource",
            remedy: 'Add "Resource": "*", or ARNs.',
          },
        ],
  ),
};
