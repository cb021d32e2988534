import type { Sql } from "../../../platform/database/sql";
import type { Reportability } from "../../../domain/rules";
import type { Interest } from "../model/interest";
import { missingOf, personColumns } from "../model/person-row";
import { interestColumns, type InterestRow } from "../model/reported-as";

/** Those that hold today, of one company or one interest. Erased people are left out: nothing is known of them. */
export async function interestRows(
  sql: Sql,
  where: { readonly companyId: string } | { readonly interestId: string },
): Promise<InterestRow[]> {
  const [column, id] =
    "companyId" in where ? ["interests.company_id", where.companyId] : ["interest_id", where.interestId];
  const { rows } = await sql.query<InterestRow>(
    `select ${interestColumns}, people.*, companies.first_registered_on::text as first_registered_on,
       exists (select from boi.determinations d where d.company_id = interests.company_id and d.jurisdiction = 'US'
         and d.superseded_at is null and (d.determination->>'foreignPooledVehicle')::boolean) as pooled
     from boi.interests
     join (select ${personColumns} from boi.people where erased_at is null) people using (person_id)
     join (select company_id, first_registered_on from boi.companies) companies using (company_id)
     where ${column} = $1 and until is null order by since, interest_id limit 500`,
    [id],
  );
  return rows;
}

export function interestOf(row: InterestRow, { as, because, clause }: Reportability): Interest {
  return {
    interestId: row.interest_id,
    companyId: row.company_id,
    personId: row.person_id,
    role: row.role,
    ...(row.ownership_percent !== null && { ownershipPercent: Number(row.ownership_percent) }),
    ...(row.substantial_control !== null && { substantialControl: row.substantial_control }),
    ...(row.capacity !== null && { capacity: row.capacity }),
    ...(row.through_exempt_entities_only !== null && {
      throughExemptEntitiesOnly: row.through_exempt_entities_only,
    }),
    ...(row.greatest_authority !== null && { greatestAuthority: row.greatest_authority }),
    ...(row.address_type !== null && { addressType: row.address_type }),
    since: row.since,
    ...(row.until !== null && { until: row.until }),
    reported: { as, because, clause },
    missing: missingOf(row),
  };
}
