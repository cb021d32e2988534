import type { Call } from "../../../platform/http/endpoint";
import type { OwnerServices } from "../model/owner-services";
import type { PersonSearch } from "../model/person";
import { documentIndex, finCenIdIndex } from "../model/person-data";

/** By equality only: numbers are kept sealed, beside a keyed hash. That somebody searched is noted, for what is not. */
export async function findPeople(
  { sql, services: { protection }, caller, audit }: Call<OwnerServices>,
  wanted: PersonSearch,
): Promise<string[]> {
  const [column, field, index] =
    "fincenId" in wanted
      ? ([
          "fincen_bix",
          "fincenId",
          await finCenIdIndex(sql, protection, caller.tenant, wanted.fincenId),
        ] as const)
      : ([
          "document_bix",
          "idDocument",
          await documentIndex(sql, protection, caller.tenant, wanted.idDocument),
        ] as const);
  const { rows } = await sql.query<{ id: string }>(
    `select person_id as id from boi.people where ${column} = $1 order by created_at, person_id limit 100`,
    [index],
  );
  const found = rows.map(({ id }) => id);
  audit({
    action: "people.search",
    target: { kind: "tenant", id: caller.tenant },
    fields: [field],
    details: { people: found.join(" ") },
  });
  return found;
}
