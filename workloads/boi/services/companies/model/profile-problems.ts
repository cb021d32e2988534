import { Problem } from "../../../platform/http/problem";
import type { FieldProblem } from "../../../domain/field-problem";
import { ownFields, type OwnFieldName } from "../../../domain/company/company-fields";
import { companyPartProblems, companyProblems } from "../../../domain/report";
import { textProblem } from "../../../domain/report/model/text-problem";
import type { CompanyProfile } from "./company";

/** What a report could not carry, field by field; what is not stated yet is no problem. */
export function profileProblems(profile: CompanyProfile, today: string): readonly FieldProblem[] {
  const stated = withoutOwnFields(profile);
  const { address, taxId, firstRegistration } = stated;
  return [
    ...(address && taxId && firstRegistration
      ? companyProblems({
          ...stated,
          address,
          taxId,
          firstRegistration,
          pooledInvestmentVehicle: false,
          existing: isExisting(profile),
        })
      : companyPartProblems(stated)),
    ...ownFields.flatMap(({ name, type, longest }) => {
      const value = profile[name];
      if (value === undefined) return [];
      if (type === "past-day")
        return value > today ? [{ pointer: `/${name}`, detail: "lies in the future" }] : [];
      const detail = textProblem(value, longest ?? 1000);
      return detail === undefined ? [] : [{ pointer: `/${name}`, detail }];
    }),
  ];
}

const withoutOwnFields = (profile: CompanyProfile): Omit<CompanyProfile, OwnFieldName> =>
  Object.fromEntries(
    Object.entries(profile).filter(([name]) => !ownFields.some((field) => field.name === name)),
  ) as Omit<CompanyProfile, OwnFieldName>;

export function requireGoodProfile(profile: CompanyProfile, today: string): void {
  const found = profileProblems(profile, today);
  if (found.length > 0) throw new Problem(422, "the company cannot be reported like this", found);
}

/** Item 16: it was registered before 2024, so its applicants are not reported. */
export const isExisting = ({ firstRegisteredOn }: Pick<CompanyProfile, "firstRegisteredOn">): boolean =>
  firstRegisteredOn !== undefined && firstRegisteredOn < "2024-01-01";
