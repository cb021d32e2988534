import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";
import { companyColumns, type CompanyRow } from "../model/company-row";

/**
 * 404 for what is not there, and for what is another tenant's. `hold` keeps others who hold it waiting until the
 * transaction ends: what a company is found to be and what is due of it are decided by one at a time.
 */
export async function findCompany(sql: Sql, companyId: string, hold?: "hold"): Promise<CompanyRow> {
  const { rows } = await sql.query<CompanyRow>(
    `select ${companyColumns} from boi.companies where company_id = $1${hold ? " for no key update" : ""}`,
    [companyId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such company");
  return rows[0];
}
