import { storedColumns, type StoredColumn } from "../../../domain/company/company-fields";
import type { CompanyProfile } from "./company";
import type { StoredProfile } from "./company-row";

export interface StatedCompany {
  readonly companyId: string;
  readonly profile: CompanyProfile;
}

/** What is stated of a company by the columns that keep it, but for its tax ID, which is sealed. */
export function companyColumnsOf(profile: CompanyProfile): Readonly<
  Record<StoredColumn, string | null> & {
    readonly formation_country: string;
    readonly profile: StoredProfile;
  }
> {
  const columns = storedColumns.map(({ name, column }) => [column, profile[name] ?? null] as const);
  const own = new Set<string>(storedColumns.map(({ name }) => name));
  const { taxId, ...rest } = Object.fromEntries(
    Object.entries(profile).filter(([name]) => !own.has(name)),
  ) as StoredProfile & Pick<CompanyProfile, "taxId">;
  return {
    ...(Object.fromEntries(columns) as Record<StoredColumn, string | null>),
    formation_country: profile.formation.country,
    profile: { ...rest, ...(taxId && { taxIdType: taxId.type }) },
  };
}

/** The columns that `companyColumnsOf` fills, and how SQL reads them from its JSON. */
export const writtenColumns: readonly string[] = [
  ...storedColumns.map(({ column }) => column),
  "formation_country",
  "profile",
];
export const writtenRecord = [
  ...storedColumns.map(({ column, sqlType }) => `${column} ${sqlType}`),
  "formation_country text",
  "profile jsonb",
].join(", ");

export const belongsToAnother = "belongs to another company";
