import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { Protection } from "../../../platform/protection/protection";
import {
  belongsToAnother,
  companyColumnsOf,
  writtenColumns,
  writtenRecord,
  type StatedCompany,
} from "../model/company-columns";
import { requireGoodProfile } from "../model/profile-problems";
import { sealedTaxId, taxIdIndex } from "../model/tax-id";

/**
 * Adds companies whose profiles were found good, all in one statement, and returns the ids of those that are added: of
 * another the reference or the tax ID belongs to a company already.
 */
export async function addCompanies(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  companies: readonly StatedCompany[],
): Promise<ReadonlySet<string>> {
  const index = await taxIdIndex(sql, protection, tenant);
  const withTaxId = companies.filter(({ profile }) => profile.taxId);
  const ciphers = await protection.newCiphers(
    sql,
    tenant,
    withTaxId.map(({ companyId }) => companyId),
  );
  const cipherOf = new Map(withTaxId.map(({ companyId }, position) => [companyId, ciphers[position]]));
  const taxIds = companies.map(({ companyId, profile: { taxId } }) => {
    const cipher = cipherOf.get(companyId);
    return cipher && taxId && sealedTaxId(cipher, index, companyId, taxId);
  });
  const { rows } = await sql.query<{ id: string }>(
    `insert into boi.companies (tenant_id, company_id, ${writtenColumns.join(", ")},
       tax_id_ct, tax_id_bix, tax_id_last4)
     select $1, stated.* from rows from (
       jsonb_to_recordset($2::jsonb) as (company_id uuid, ${writtenRecord}),
       unnest($3::bytea[]), unnest($4::bytea[]), unnest($5::text[])) as stated
     on conflict do nothing returning company_id as id`,
    [
      tenant,
      JSON.stringify(
        companies.map(({ companyId, profile }) => ({ company_id: companyId, ...companyColumnsOf(profile) })),
      ),
      taxIds.map((tax) => tax?.sealed ?? null),
      taxIds.map((tax) => tax?.index ?? null),
      taxIds.map((tax) => tax?.last4 ?? null),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Adds one company. 409 when there is such a company already. */
export async function addCompany(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  company: StatedCompany,
  today: string,
): Promise<void> {
  requireGoodProfile(company.profile, today);
  const added = await addCompanies(sql, protection, tenant, [company]);
  if (added.has(company.companyId)) return;
  const { rows } = await sql.query("select from boi.companies where external_reference = $1", [
    company.profile.externalReference ?? null,
  ]);
  const pointer = rows.length > 0 ? "/externalReference" : "/taxId";
  throw new Problem(409, "there is such a company already", [{ pointer, detail: belongsToAnother }]);
}
