import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { Protection } from "../../../platform/protection/protection";
import { taxId, type ReportingCompany } from "../../../domain/report";
import { isExisting } from "../model/profile-problems";
import { taxIdPlace } from "../model/tax-id";
import { companyOf } from "../model/company-row";
import { findCompany } from "./find-company";

/** The company as a report names it. 409 names what is still missing. The caller audits the read. */
export async function companyForReport(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  companyId: string,
): Promise<ReportingCompany> {
  const row = await findCompany(sql, companyId);
  const { missing, ...stated } = companyOf(row);
  const { rows } = await sql.query<{ sealed: Buffer | null; pooled: boolean | null }>(
    `select tax_id_ct as sealed, (
       select (determination->>'foreignPooledVehicle')::boolean from boi.determinations
       where company_id = $1 and jurisdiction = 'US' and superseded_at is null) as pooled
     from boi.companies where company_id = $1`,
    [companyId],
  );
  const sealed = rows[0]?.sealed;
  if (missing.length > 0 || !sealed || !stated.address)
    throw new Problem(
      409,
      "the company is not complete",
      missing.map((field) => ({ pointer: `/${field}`, detail: "is not stated yet" })),
    );
  const cipher = await protection.cipherOf(sql, tenant, companyId);
  return {
    requestFincenId: stated.requestFincenId,
    pooledInvestmentVehicle: rows[0]?.pooled ?? false,
    existing: isExisting(stated),
    legalName: stated.legalName,
    alternateNames: stated.alternateNames,
    taxId: taxId.parse(JSON.parse(cipher.open(taxIdPlace(companyId), sealed).toString())),
    formation: stated.formation,
    ...(stated.firstRegistration && { firstRegistration: stated.firstRegistration }),
    address: stated.address,
  };
}
