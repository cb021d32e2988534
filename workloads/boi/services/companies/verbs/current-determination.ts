import type { Sql } from "../../../platform/database/sql";
import type { Determination, Jurisdiction } from "../../../domain/rules";

export interface CurrentDetermination extends Determination {
  readonly determinationId: string;
  /** The company's answers are no longer those that it was determined from. */
  readonly answersChanged: boolean;
}

/** What a company is held to be; undefined when it was not determined. */
export async function currentDetermination(
  sql: Sql,
  companyId: string,
  jurisdiction: Jurisdiction,
): Promise<CurrentDetermination | undefined> {
  const { rows } = await sql.query<{ id: string; determination: Determination; changed: boolean }>(
    `select determination_id as id, determination, outdated_since is not null as changed from boi.determinations
     where company_id = $1 and jurisdiction = $2 and superseded_at is null`,
    [companyId, jurisdiction],
  );
  return (
    rows[0] && {
      ...rows[0].determination,
      determinationId: rows[0].id,
      answersChanged: rows[0].changed,
    }
  );
}

/** The last time that it could be determined; while it could not, nothing is known to have become of the company. */
export async function lastKnownDetermination(
  sql: Sql,
  companyId: string,
  jurisdiction: Jurisdiction,
): Promise<Determination | undefined> {
  const { rows } = await sql.query<{ determination: Determination }>(
    `select determination from boi.determinations
     where company_id = $1 and jurisdiction = $2 and outcome <> 'undetermined'
     order by superseded_at is null desc, superseded_at desc, decided_at desc limit 1`,
    [companyId, jurisdiction],
  );
  return rows[0]?.determination;
}
