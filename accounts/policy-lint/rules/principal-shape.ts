import { ofStatements, type LintRule } from "../model/rule";

/** A Principal where the kind of policy takes none, or none where it needs one. */
export const principalShape: LintRule = {
  id: "principal-shape",
  severity: "error",
  why: "AWS refuses the policy: whom it holds for is either written in it or given by what it is attached to.",
  find: ofStatements(({ at, principal, notPrincipal }, { kind }) => {
    if (kind === "rcp") return [];
    const given = principal ?? notPrincipal;
    if (kind === "resource")
      return given !== undefined
        ? []
        : [
            {
              at,
              message: "the statement of a resource's policy names no Principal",
              remedy: 'Add one: "Principal": "*" or {"AWS": "..."}.',
            },
          ];
    const word = principal === undefined ? "NotPrincipal" : "Principal";
    return given === undefined
      ? []
      : [
          {
            at: given,
            message: `${kind === "scp" ? "a service control policy" : "an identity's policy"} takes no ${word}`,
            remedy: "Delete it; write conditions on aws:PrincipalArn instead.",
          },
        ];
  }),
};
