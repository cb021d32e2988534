import type { FieldProblem } from "../../field-problem";
import { isDomestic, listedAsUs } from "../model/places";
import type { ReportingCompany } from "../model/report";
import { addressRules, isPostBox } from "./address";
import { problems } from "./check";
import { taxIdRules } from "./tax-id";

export function companyRules(company: ReportingCompany, pointer = ""): readonly FieldProblem[] {
  const { formation, firstRegistration } = company;
  const abroad = !isDomestic(formation.country);
  return [
    ...problems(
      [
        !abroad,
        `${pointer}/formation/country`,
        "Companies formed in the United States are exempt since 2026-08-14: only foreign companies report",
      ],
      [abroad && firstRegistration === undefined, `${pointer}/firstRegistration/state`, registrationMissing],
    ),
    ...companyPartRules(company, pointer),
  ];
}

const registrationMissing = "The state or tribe where the company first registered is missing";

/** What can be said of a company before all of it is stated; whether it reports at all is then another's to determine. */
export function companyPartRules(
  { formation, firstRegistration, address, taxId }: Partial<ReportingCompany>,
  pointer = "",
): readonly FieldProblem[] {
  const abroad = formation !== undefined && !isDomestic(formation.country);
  return [
    ...problems(
      [
        abroad && formation.state !== undefined,
        `${pointer}/formation/state`,
        "A company formed abroad has no state of formation: leave it out",
      ],
      [
        abroad && formation.tribe !== undefined,
        `${pointer}/formation/tribe`,
        "A company formed abroad has no tribe of formation: leave it out",
      ],
      [
        abroad &&
          firstRegistration !== undefined &&
          firstRegistration.state === undefined &&
          firstRegistration.tribe === undefined,
        `${pointer}/firstRegistration/state`,
        registrationMissing,
      ],
      [
        firstRegistration?.state !== undefined && firstRegistration.tribe !== undefined,
        `${pointer}/firstRegistration/tribe`,
        "Give the state or the tribe of first registration, not both",
      ],
      [
        address !== undefined && !listedAsUs(address.country),
        `${pointer}/address/country`,
        "The company's address must be in the United States or a U.S. territory: its place of business there",
      ],
      [
        address !== undefined && isPostBox(address.street),
        `${pointer}/address/street`,
        "A P.O. box is not a place of business: give a street address",
      ],
    ),
    ...(taxId ? taxIdRules(taxId, `${pointer}/taxId`) : []),
    ...(address ? addressRules(address, `${pointer}/address`) : []),
  ];
}
