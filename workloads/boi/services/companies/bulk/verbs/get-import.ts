import type { Sql } from "../../../../platform/database/sql";
import { Problem } from "../../../../platform/http/problem";
import { statusColumns, statusOf, type ImportStatus, type StatusRow } from "../model/import";

export async function getImport(sql: Sql, importId: string): Promise<ImportStatus> {
  const { rows } = await sql.query<StatusRow>(
    `select ${statusColumns} from boi.imports where import_id = $1`,
    [importId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such import");
  return statusOf(rows[0]);
}
