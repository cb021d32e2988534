import type { Determination } from "./determination";
import type { Obligation } from "./obligations";

type Found = Pick<Determination, "outcome" | "exemption" | "jurisdiction">;

/**
 * Whether an obligation falls away by what its company is found to be. An open question exempts no one. Who is exempt as a
 * domestic entity need not even correct (90 FR 13688); that another exemption spares a correction is not verified, so it
 * does not.
 */
export function isObligationLifted(
  { kind, jurisdiction }: Pick<Obligation, "kind" | "jurisdiction">,
  found: Found,
): boolean {
  if (jurisdiction !== found.jurisdiction || found.outcome === "undetermined") return false;
  switch (kind) {
    case "initial-report":
    case "updated-report":
    case "new-york-initial-report":
      return found.outcome !== "reporting-company";
    case "corrected-report":
      return found.outcome === "not-covered" || found.exemption === "domestic-entity";
    case "new-york-attestation":
      return found.outcome !== "exempt";
    case "new-york-annual-statement":
      return found.outcome === "not-covered";
    case "newly-exempt-report":
      return false;
  }
}
