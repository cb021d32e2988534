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
  try {
    const { rows } = await sql.query<{ version: number }>(
      `update boi.companies set
         (${writtenColumns.join(", ")}) = (select * from jsonb_to_record($3::jsonb) as (${writtenRecord})),
         -- A tax ID that is left out stays: it is never shown, so it cannot be sent back.
         tax_id_ct = coalesce($4, tax_id_ct), tax_id_bix = coalesce($5, tax_id_bix),
         tax_id_last4 = coalesce($6, tax_id_last4)
       where company_id = $1 and version = $2 returning version`,
      [
        companyId,
        version,
        JSON.stringify(companyColumnsOf(profile)),
        tax?.sealed ?? null,
        tax?.index ?? null,
        tax?.last4 ?? null,
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
