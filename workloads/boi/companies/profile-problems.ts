import { addressProblems, companyProblems, taxIdProblems } from "../report";
import { Problem, type FieldProblem } from "../http/problem";
import type { CompanyProfile } from "./company";

/** Refuses what a report could not carry, field by field; what is not stated yet is no problem. */
export function requireGoodProfile(profile: CompanyProfile, today: string): void {
  const { address, taxId, firstRegistration } = profile;
  const found: readonly FieldProblem[] =
    address && taxId && firstRegistration
      ? companyProblems({
          requestFincenId: profile.requestFincenId,
          pooledInvestmentVehicle: false,
          existing: isExisting(profile),
          legalName: profile.legalName,
          alternateNames: profile.alternateNames,
          formation: profile.formation,
          taxId,
          firstRegistration,
          address,
        })
      : [
          ...(address ? addressProblems(address, "/address") : []),
          ...(taxId ? taxIdProblems(taxId, "/taxId") : []),
        ];
  const future =
    profile.firstRegisteredOn !== undefined && profile.firstRegisteredOn > today
      ? [{ pointer: "/firstRegisteredOn", detail: "lies in the future" }]
      : [];
  if (found.length + future.length > 0)
    throw new Problem(422, "the company cannot be reported like this", [...found, ...future]);
}

/** Item 16: it was registered before 2024, so its applicants are not reported. */
export const isExisting = ({ firstRegisteredOn }: Pick<CompanyProfile, "firstRegisteredOn">): boolean =>
  firstRegisteredOn !== undefined && firstRegisteredOn < "2024-01-01";
