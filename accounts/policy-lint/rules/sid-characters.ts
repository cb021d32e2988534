import { quoteValue } from "../../text-files/problem";
import { ofStatements, type LintRule } from "../model/rule";

/** Sids with characters that IAM refuses. */
export const sidCharacters: LintRule = {
  id: "sid-characters",
  severity: "warning",
  why: "IAM takes letters and digits only, and refuses the whole policy for any other character.",
  find: ofStatements(({ sid }, { kind }) =>
    !sid || kind === "resource" || /^[A-Za-z0-9]*$/.test(sid.value)
      ? []
      : [
          {
            at: sid.at,
            message: `the Sid ${quoteValue(sid.value)} holds other characters than letters and digits`,
            remedy: 'Run the words together: "DenyLeavingTheOrganization".',
          },
        ],
  ),
};
