import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { Protection } from "../../../platform/protection/protection";
import { belongsToAnother, companyColumnsOf, type StatedCompany } from "../model/company-columns";
import { requireGoodProfile } from "../model/profile-problems";
import { sealedTaxId, taxIdIndex } from "../model/tax-id";

/** Replaces what is known of a company, which is at `version`; returns its version. */
export async function changeCompany(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  company: StatedCompany & { readonly version: number },
  today: string,
): Promise<number> {
  const { companyId, profile, version } = company;
  requireGoodProfile(profile, today);
  const { taxId } = profile;
  const tax =
    taxId &&
    sealedTaxId(
      await protection.cipherOf(sql, tenant, companyId),
      await taxIdIndex(sql, protection, tenant),
      companyId,
      taxId,
    );
  const columns = companyColumnsOf(company);
  try {
    const { rows } = await sql.query<{ version: number }>(
      `update boi.companies set external_reference = $3, legal_name = $4, formation_country = $5, profile = $6,
         first_registered_on = $7,
         -- A tax ID that is left out stays: it is never shown, so it cannot be sent back.
         tax_id_ct = coalesce($8, tax_id_ct), tax_id_bix = coalesce($9, tax_id_bix),
         tax_id_last4 = coalesce($10, tax_id_last4)
       where company_id = $1 and version = $2 returning version`,
      [
        ...[companyId, version, columns.external_reference, columns.legal_name, columns.formation_country],
        ...[JSON.stringify(columns.profile), columns.first_registered_on],
        ...[tax?.sealed ?? null, tax?.index ?? null, tax?.last4 ?? null],
      ],
    );
    if (!rows[0]) throw new Problem(412, "the company was changed in the meantime: read it again");
    return rows[0].version;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== "23505") throw error;
    const pointer = constraint?.includes("tax_id") === true ? "/taxId" : "/externalReference";
    throw new Problem(409, "there is such a company already", [{ pointer, detail: belongsToAnother }]);
  }
}
