import { companyForReport } from "../../verbs/report-part";
import { Problem } from "../../../../platform/http/problem";
import { peopleForReport } from "../../../owners/verbs/report-part";
import type { Protection } from "../../../../platform/protection/protection";
import { bodsInterests } from "./bods-interests";
import type { ExportSource } from "./bulk-services";

/** The companies of this database with whom they report. */
export const companySource = (protection: Protection): ExportSource => ({
  companies: async (sql, after, limit) => {
    const { rows } = await sql.query<{ companyId: string; changedOn: string }>(
      `select company_id as "companyId", coalesce((
           select max(changed_at) from boi.history h join (
             select 'companies' as table_name, c.company_id as row_id
             union all select 'interests', interest_id from boi.interests i where i.company_id = c.company_id
             union all select 'people', person_id from boi.interests i where i.company_id = c.company_id
           ) about using (table_name, row_id)
         ), c.created_at)::date::text as "changedOn"
       from boi.companies c where $1::uuid is null or company_id > $1 order by company_id limit $2`,
      [after ?? null, limit],
    );
    return rows;
  },
  subject: async (sql, tenant, companyId, on) => {
    try {
      const company = await companyForReport(sql, protection, tenant, companyId);
      const { owners, holdings } = await peopleForReport(sql, protection, tenant, companyId, on);
      const interests = (personId: string) => {
        const holding = holdings.get(personId);
        return holding ? bodsInterests(holding) : [];
      };
      return { company, owners: owners.map((owner) => ({ owner, interests: interests(owner.personId) })) };
    } catch (error) {
      // What is not complete is named as such; anything else is a fault.
      if (error instanceof Problem && error.status === 409) return undefined;
      throw error;
    }
  },
});
