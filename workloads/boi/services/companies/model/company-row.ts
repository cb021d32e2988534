import {
  companyFields,
  ownFields,
  storedColumns,
  type OwnFieldName,
  type StoredColumn,
} from "../../../domain/company/company-fields";
import type { Company, CompanyProfile } from "./company";

/** Days as text, as they came. */
export const storedColumnList = storedColumns
  .map(({ column, sqlType }) => (sqlType === "date" ? `${column}::text as ${column}` : column))
  .join(", ");

export const companyColumns = `company_id, ${storedColumnList}, profile, tax_id_last4, answers, version,
  to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at`;

export interface CompanyRow extends Readonly<Record<Exclude<StoredColumn, "legal_name">, string | null>> {
  readonly company_id: string;
  readonly legal_name: string;
  readonly profile: StoredProfile;
  readonly tax_id_last4: string | null;
  readonly answers: Readonly<Record<string, boolean | string>>;
  readonly version: number;
  readonly created_at: string;
}

/** What the row's JSON holds; the rest has columns of its own. */
export type StoredProfile = Pick<
  CompanyProfile,
  "alternateNames" | "formation" | "firstRegistration" | "address" | "requestFincenId"
> & { readonly taxIdType?: NonNullable<CompanyProfile["taxId"]>["type"] };

export function companyOf(row: CompanyRow): Company {
  const { taxIdType, ...profile } = row.profile;
  const own: Partial<Record<OwnFieldName, string>> = Object.fromEntries(
    ownFields.flatMap(({ name, column }) => (row[column] === null ? [] : [[name, row[column]]])),
  );
  const stated: Readonly<Record<string, unknown>> = {
    ...profile,
    ...own,
    taxId: row.tax_id_last4 ?? undefined,
  };
  return {
    companyId: row.company_id,
    legalName: row.legal_name,
    ...profile,
    ...own,
    ...(taxIdType !== undefined && { taxIdType }),
    ...(row.tax_id_last4 !== null && { taxIdLast4: row.tax_id_last4 }),
    missing: companyFields.flatMap((field) =>
      "needed" in field && stated[field.name] === undefined ? [field.name] : [],
    ),
    createdAt: row.created_at,
  };
}
