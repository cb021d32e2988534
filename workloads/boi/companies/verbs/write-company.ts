import type { Sql } from "../../database/sql";
import type { TenantId } from "../../database/tenant-id";
import { Problem } from "../../http/problem";
import type { Protection } from "../../protection/protection";
import type { CompanyProfile } from "../company";
import type { StoredProfile } from "../company-row";
import { requireGoodProfile } from "../profile-problems";
import { sealedTaxId } from "../tax-id";

export interface ToWrite {
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly profile: CompanyProfile;
  readonly today: string;
  /** The version that is changed; undefined for a new company. */
  readonly version?: number;
}

/** Adds a company or replaces what is known of one; returns its version. */
export async function writeCompany(sql: Sql, protection: Protection, given: ToWrite): Promise<number> {
  const { tenant, companyId, profile, today, version } = given;
  requireGoodProfile(profile, today);
  const { externalReference, legalName, firstRegisteredOn, taxId, ...rest } = profile;
  const tax = taxId && (await sealedTaxId(sql, protection, tenant, companyId, taxId));
  const stored: StoredProfile = { ...rest, ...(taxId && { taxIdType: taxId.type }) };
  const values = [
    ...[tenant, companyId, externalReference ?? null, legalName, profile.formation.country],
    ...[JSON.stringify(stored), firstRegisteredOn ?? null],
    ...[tax?.sealed ?? null, tax?.index ?? null, tax?.last4 ?? null],
  ];
  try {
    const { rows } = await sql.query<{ version: number }>(
      version === undefined
        ? `insert into boi.companies (tenant_id, company_id, external_reference, legal_name, formation_country, profile,
             first_registered_on, tax_id_ct, tax_id_bix, tax_id_last4)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning version`
        : `update boi.companies set external_reference = $3, legal_name = $4, formation_country = $5, profile = $6,
             first_registered_on = $7,
             -- A tax ID that is left out stays: it is never shown, so it cannot be sent back.
             tax_id_ct = coalesce($8, tax_id_ct), tax_id_bix = coalesce($9, tax_id_bix),
             tax_id_last4 = coalesce($10, tax_id_last4)
           where tenant_id = $1 and company_id = $2 and version = $11 returning version`,
      version === undefined ? values : [...values, version],
    );
    if (!rows[0]) throw new Problem(412, "the company was changed in the meantime: read it again");
    return rows[0].version;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== "23505") throw error;
    throw new Problem(409, "there is such a company already", [
      constraint?.includes("tax_id") === true
        ? { pointer: "/taxId", detail: "belongs to another company" }
        : { pointer: "/externalReference", detail: "belongs to another company" },
    ]);
  }
}
