import type { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import type { Determination } from "../../../domain/rules";
import type { determination } from "../model/determination";
import { outdatedBy } from "../model/outdated";

interface Row {
  readonly determination_id: string;
  readonly determination: Determination;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly superseded: boolean;
  readonly answers_changed: boolean;
}

/** The latest first; a company has few. */
export async function listDeterminations(
  sql: Sql,
  companyId: string,
  on: string,
): Promise<z.infer<typeof determination>[]> {
  const { rows } = await sql.query<Row>(
    `select determination_id, determination, decided_by, decided_at, superseded_at is not null as superseded,
       outdated_since is not null as answers_changed
     from boi.determinations where company_id = $1 order by superseded_at is null desc, superseded_at desc, decided_at desc limit 100`,
    [companyId],
  );
  return rows.map((row) => {
    const outdated = row.superseded ? undefined : outdatedBy(row.determination, row.answers_changed, on);
    return {
      ...row.determination,
      missing: [...row.determination.missing],
      caveats: [...row.determination.caveats],
      steps: row.determination.steps.map(({ missing, ...step }) => ({
        ...step,
        ...(missing && { missing: [...missing] }),
      })),
      determinationId: row.determination_id,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at.toISOString(),
      superseded: row.superseded,
      ...(outdated && { outdated }),
    };
  });
}
