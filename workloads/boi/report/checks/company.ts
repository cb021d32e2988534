import type { FieldProblem } from "../../http/problem";
import { listedAsUs, isDomestic } from "../places";
import type { ReportingCompany } from "../report";
import { addressRules, isPostBox } from "./address";
import { problems } from "./check";
import { taxIdRules } from "./tax-id";

export function companyRules(company: ReportingCompany, pointer = ""): readonly FieldProblem[] {
  const { formation, firstRegistration, address, taxId } = company;
  const abroad = !isDomestic(formation.country);
  return [
    ...problems(
      [
        !abroad,
        `${pointer}/formation/country`,
        "Companies formed in the United States are exempt since 2026-08-14: only foreign companies report",
      ],
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
        abroad && firstRegistration?.state === undefined && firstRegistration?.tribe === undefined,
        `${pointer}/firstRegistration/state`,
        "The state or tribe where the company first registered is missing",
      ],
      [
        firstRegistration?.state !== undefined && firstRegistration.tribe !== undefined,
        `${pointer}/firstRegistration/tribe`,
        "Give the state or the tribe of first registration, not both",
      ],
      [
        !listedAsUs(address.country),
        `${pointer}/address/country`,
        "The company's address must be in the United States or a U.S. territory: its place of business there",
      ],
      [
        isPostBox(address.street),
        `${pointer}/address/street`,
        "A P.O. box is not a place of business: give a street address",
      ],
    ),
    ...taxIdRules(taxId, `${pointer}/taxId`),
    ...addressRules(address, `${pointer}/address`),
  ];
}
