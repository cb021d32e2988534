import type { Sql } from "../../../../platform/database/sql";
import { Problem } from "../../../../platform/http/problem";
import type { ImportStatus } from "../model/import";

/** Nothing of the import changes until the transaction ends. */
export async function lockImport(
  sql: Sql,
  importId: string,
): Promise<{ readonly state: ImportStatus["state"] }> {
  const { rows } = await sql.query<{ state: ImportStatus["state"] }>(
    "select state from boi.imports where import_id = $1 for update",
    [importId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such import");
  return rows[0];
}
