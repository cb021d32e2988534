import canonicalize from "canonicalize";
import { companyColumnsOf } from "../../model/company-columns";
import { storedColumnList } from "../../model/company-row";
import { taxIdIndex } from "../../model/tax-id";
import type { Sql } from "../../../../platform/database/sql";
import type { Protection } from "../../../../platform/protection/protection";
import type { Saved, WhoImports } from "./bulk-services";
import { profileOf, type ImportedCompany } from "./columns";

export interface Known {
  readonly companyId: string;
  readonly version: number;
  /** Of everything that a file can state. */
  readonly content: string;
}

export async function knownCompanies(
  sql: Sql,
  companies: readonly ImportedCompany[],
): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await sql.query<{
    company_id: string;
    reference: string;
    version: number;
  }>(
    `select company_id, external_reference as reference, version, ${storedColumnList}, formation_country, profile
     from boi.companies where external_reference = any ($1)`,
    [companies.map(({ externalReference }) => externalReference)],
  );
  return new Map(
    rows.map(({ company_id: companyId, reference, version, ...columns }) => [
      reference,
      { companyId, version, content: canonicalize(columns) as string },
    ]),
  );
}

/** Of a company that is known the tax ID is compared as well, which only its index allows: `owner` is whose it is. */
export function foreseen(
  given: ImportedCompany,
  before: Known | undefined,
  owner: string | undefined,
): Saved {
  if (!before) return "created";
  const content = canonicalize(companyColumnsOf(profileOf(given)));
  return content === before.content && owner === given.externalReference ? "unchanged" : "updated";
}

/** Whose each tax ID is by now, as a reference; "" for a company without one, undefined for one that is not taken. */
export async function takenTaxIds(
  sql: Sql,
  protection: Protection,
  { tenant }: WhoImports,
  companies: readonly ImportedCompany[],
): Promise<readonly (string | undefined)[]> {
  const index = await taxIdIndex(sql, protection, tenant);
  const indexes = companies.map(({ company }) => index(company.taxId));
  const { rows } = await sql.query<{ index: Buffer; reference: string | null }>(
    "select tax_id_bix as index, external_reference as reference from boi.companies where tax_id_bix = any ($1)",
    [indexes],
  );
  const owners = new Map(rows.map(({ index, reference }) => [index.toString("hex"), reference ?? ""]));
  return indexes.map((index) => owners.get(index.toString("hex")));
}
