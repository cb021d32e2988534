import { z } from "zod";
import type { Sql } from "../../../../platform/database/sql";
import { cursorValues, page, type Page, type pageQuery } from "../../../../platform/http/page";
import type { ImportError } from "../model/import";
import { csvLine } from "../model/spreadsheet-cell";
import { getImport } from "./get-import";

const errorColumns = `row_number as "row", ordinal, column_name as "column", detail, remedy`;
type Row = ImportError & { readonly ordinal: number };

export async function listImportErrors(
  sql: Sql,
  importId: string,
  { limit, cursor }: z.infer<typeof pageQuery>,
): Promise<Page<ImportError>> {
  await getImport(sql, importId);
  const place = z.number().int().min(0).max(2_000_000);
  const [row, ordinal] = cursorValues(cursor, z.tuple([place, place])) ?? [0, 0];
  const { rows } = await sql.query<Row>(
    `select ${errorColumns} from boi.import_errors where import_id = $1 and (row_number, ordinal) > ($2, $3)
     order by row_number, ordinal limit $4`,
    [importId, row, ordinal, limit + 1],
  );
  const { items, next } = page(rows, limit, (last) => [last.row, last.ordinal]);
  return {
    items: items.map(({ ordinal: _, ...error }) => error),
    ...(next !== undefined && { next }),
  };
}

/** As many errors as an import keeps, which is a bounded number. */
export async function errorTable(sql: Sql, importId: string): Promise<string> {
  await getImport(sql, importId);
  const { rows } = await sql.query<Row>(
    `select ${errorColumns} from boi.import_errors where import_id = $1 order by row_number, ordinal`,
    [importId],
  );
  return [
    csvLine(["row", "column", "what", "how to fix it"]),
    ...rows.map(({ row, column, detail, remedy }) => csvLine([String(row), column, detail, remedy])),
  ].join("");
}
