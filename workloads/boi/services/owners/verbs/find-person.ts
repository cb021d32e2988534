import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";
import { personColumns, type PersonRow } from "../model/person-row";

/** 404 for what is not there and for what is another tenant's; 410 for what was erased. */
export async function findPerson(sql: Sql, personId: string): Promise<PersonRow> {
  const { rows } = await sql.query<PersonRow>(
    `select ${personColumns} from boi.people where person_id = $1`,
    [personId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such person");
  if (rows[0].erased_at) throw new Problem(410, "the data of this person were erased");
  return rows[0];
}
