import type { CompanyProfile } from "./company";
import type { StoredProfile } from "./company-row";

export interface StatedCompany {
  readonly companyId: string;
  readonly profile: CompanyProfile;
}

/** What is stated of a company by the columns that keep it, but for its tax ID, which is sealed. */
export function companyColumnsOf({ companyId, profile }: StatedCompany) {
  const { externalReference, legalName, firstRegisteredOn, taxId, ...rest } = profile;
  const stored: StoredProfile = { ...rest, ...(taxId && { taxIdType: taxId.type }) };
  return {
    company_id: companyId,
    external_reference: externalReference ?? null,
    legal_name: legalName,
    formation_country: profile.formation.country,
    profile: stored,
    first_registered_on: firstRegisteredOn ?? null,
  };
}

export const belongsToAnother = "belongs to another company";
