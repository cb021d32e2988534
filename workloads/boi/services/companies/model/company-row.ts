import type { Company, CompanyProfile } from "./company";

export const companyColumns = `company_id, external_reference, legal_name, profile, first_registered_on::text as first_registered_on,
  tax_id_last4, answers, version, to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at`;

export interface CompanyRow {
  readonly company_id: string;
  readonly external_reference: string | null;
  readonly legal_name: string;
  readonly profile: StoredProfile;
  readonly first_registered_on: string | null;
  readonly tax_id_last4: string | null;
  readonly answers: Readonly<Record<string, boolean | string>>;
  readonly version: number;
  readonly created_at: string;
}

/** What stands in the row's JSON; the rest has columns of its own. */
export type StoredProfile = Pick<
  CompanyProfile,
  "alternateNames" | "formation" | "firstRegistration" | "address" | "requestFincenId"
> & { readonly taxIdType?: NonNullable<CompanyProfile["taxId"]>["type"] };

export function companyOf(row: CompanyRow): Company {
  const { taxIdType, ...profile } = row.profile;
  const missing = [
    ...(profile.address ? [] : ["address"]),
    ...(row.tax_id_last4 === null ? ["taxId"] : []),
    ...(profile.firstRegistration ? [] : ["firstRegistration"]),
    ...(row.first_registered_on === null ? ["firstRegisteredOn"] : []),
  ];
  return {
    companyId: row.company_id,
    ...(row.external_reference !== null && { externalReference: row.external_reference }),
    legalName: row.legal_name,
    ...profile,
    ...(row.first_registered_on !== null && { firstRegisteredOn: row.first_registered_on }),
    ...(taxIdType !== undefined && { taxIdType }),
    ...(row.tax_id_last4 !== null && { taxIdLast4: row.tax_id_last4 }),
    missing,
    createdAt: row.created_at,
  };
}
