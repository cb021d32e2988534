import { Problem, type FieldProblem } from "../../../platform/http/problem";
import { companyPartProblems, companyProblems } from "../../../domain/report";
import { textProblem } from "../../../domain/report/model/text-problem";
import type { CompanyProfile } from "./company";

/** What a report could not carry, field by field; what is not stated yet is no problem. */
export function profileProblems(profile: CompanyProfile, today: string): readonly FieldProblem[] {
  const { externalReference, firstRegisteredOn, ...stated } = profile;
  const { address, taxId, firstRegistration } = stated;
  const reference = externalReference === undefined ? undefined : textProblem(externalReference, 100);
  return [
    ...(address && taxId && firstRegistration
      ? companyProblems({
          ...{ ...stated, address, taxId, firstRegistration },
          ...{ pooledInvestmentVehicle: false, existing: isExisting(profile) },
        })
      : companyPartProblems(stated)),
    ...(reference === undefined ? [] : [{ pointer: "/externalReference", detail: reference }]),
    ...(firstRegisteredOn !== undefined && firstRegisteredOn > today
      ? [{ pointer: "/firstRegisteredOn", detail: "lies in the future" }]
      : []),
  ];
}

export function requireGoodProfile(profile: CompanyProfile, today: string): void {
  const found = profileProblems(profile, today);
  if (found.length > 0) throw new Problem(422, "the company cannot be reported like this", found);
}

/** Item 16: it was registered before 2024, so its applicants are not reported. */
export const isExisting = ({ firstRegisteredOn }: Pick<CompanyProfile, "firstRegisteredOn">): boolean =>
  firstRegisteredOn !== undefined && firstRegisteredOn < "2024-01-01";
