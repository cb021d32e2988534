import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import type { Protection, SubjectCipher } from "../../../platform/protection/protection";
import type { TaxId } from "../../../domain/report";

export const taxIdPlace = (companyId: string) => ({
  table: "companies",
  column: "tax_id_ct",
  row: companyId,
});

interface SealedTaxId {
  readonly sealed: Buffer;
  readonly index: Buffer;
  readonly last4: string;
}

/** Sealed by the company's key, and found again by equality only: two companies of a tenant never have the same. */
export const sealedTaxId = (
  cipher: SubjectCipher,
  index: TaxIdIndex,
  companyId: string,
  taxId: TaxId,
): SealedTaxId => ({
  sealed: cipher.seal(taxIdPlace(companyId), JSON.stringify(taxId)),
  index: index(taxId),
  // Of a short number four characters would be most of it.
  last4: taxId.number.length >= 8 ? taxId.number.slice(-4) : "",
});

type TaxIdIndex = (taxId: TaxId) => Buffer;

export async function taxIdIndex(sql: Sql, protection: Protection, tenant: TenantId): Promise<TaxIdIndex> {
  const index = await protection.blindIndex(sql, tenant, "company-tax-id");
  return ({ type, number, country }) =>
    index([type, country ?? "US", number.toUpperCase().replace(/[^0-9A-Z]/g, "")].join(" "));
}
