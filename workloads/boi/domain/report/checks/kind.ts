import type { Check } from "./check";
import { problems } from "./check";
import { taxIdRules } from "./tax-id";

/** What each kind of report must have and must not have. */
export const kindRules: Check = ({ kind, priorReport, company, applicants, owners }) => {
  const newlyExempt = kind === "newly-exempt";
  return [
    ...problems(
      [
        kind === "initial" && priorReport !== undefined,
        "/priorReport",
        "An initial report follows no other: leave items 1e-1h out",
      ],
      [
        kind !== "initial" && priorReport === undefined,
        "/priorReport",
        "Items 1e-1h are missing: name the company as in its most recently accepted report",
      ],
      [
        newlyExempt && company !== undefined,
        "/company",
        "A newly exempt company is identified by items 1e-1h and nothing else: leave it out",
      ],
      [newlyExempt && applicants.length > 0, "/applicants", "A newly exempt company reports no applicants"],
      [newlyExempt && owners.length > 0, "/owners", "A newly exempt company reports no owners"],
      [!newlyExempt && company === undefined, "/company", "The reporting company is missing"],
    ),
    ...(priorReport ? taxIdRules(priorReport.taxId, "/priorReport/taxId") : []),
  ];
};
