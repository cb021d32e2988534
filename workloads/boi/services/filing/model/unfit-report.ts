import type { Report } from "../../../domain/report";
import type { Outcome } from "../../../domain/rules";

/**
 * Why a report of this kind is not for a company that is found to be that; undefined when it is, or when it is not known. A
 * correction is for whatever was filed before, by whomever.
 */
export function unfitReport(kind: Report["kind"], outcome: Outcome | undefined): string | undefined {
  const isFreed = outcome === "exempt" || outcome === "not-covered";
  if ((kind === "initial" || kind === "update") && isFreed)
    return "the company is found not to have to report: no one's data are filed for it";
  if (kind === "newly-exempt" && outcome === "reporting-company")
    return "the company is found to be a reporting company: it is not exempt";
  return undefined;
}
