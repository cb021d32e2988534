import { companyForReport } from "../companies/report-part";
import { Problem } from "../http/problem";
import { peopleForReport } from "../owners/report-part";
import type { Protection } from "../protection/protection";
import type { ExportSource } from "./bulk-services";

/** The companies of this database with whom they report. */
export const companySource = (protection: Protection): ExportSource => ({
  companies: async (sql, after, limit) => {
    const { rows } = await sql.query<{ companyId: string; changedOn: string }>(
      `select company_id as "companyId", coalesce((
           select max(changed_at) from boi.history h where h.table_name = 'companies' and h.row_id = c.company_id
         ), c.created_at)::date::text as "changedOn"
       from boi.companies c where $1::uuid is null or company_id > $1 order by company_id limit $2`,
      [after ?? null, limit],
    );
    return rows;
  },
  subject: async (sql, tenant, companyId, on) => {
    try {
      const company = await companyForReport(sql, protection, tenant, companyId);
      const { owners } = await peopleForReport(sql, protection, tenant, companyId, on);
      return { company, owners: owners.map((owner) => ({ owner })) };
    } catch (error) {
      // What is not complete is named as such; anything else is a fault.
      if (error instanceof Problem && error.status === 409) return undefined;
      throw error;
    }
  },
});
