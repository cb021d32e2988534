import { z } from "zod";
import type { Sql } from "../../../../platform/database/sql";
import { cursorValues, page, type Page, type pageQuery } from "../../../../platform/http/page";
import { statusColumns, statusOf, type ImportStatus, type StatusRow } from "../model/import";

export async function listImports(
  sql: Sql,
  { limit, cursor }: z.infer<typeof pageQuery>,
): Promise<Page<ImportStatus>> {
  const [at, id] = cursorValues(cursor, z.tuple([z.string().max(40), z.uuid()])) ?? [null, null];
  // The cursor keeps the microseconds that a Date would lose.
  const { rows } = await sql.query<StatusRow & { readonly exact: string }>(
    `select ${statusColumns}, created_at::text as exact from boi.imports
     where $1::text is null or (created_at, import_id) < ($1::timestamptz, $2::uuid)
     order by created_at desc, import_id desc limit $3`,
    [at, id, limit + 1],
  );
  const { items, next } = page(rows, limit, (last) => [last.exact, last.import_id]);
  return { items: items.map((row) => statusOf(row)), ...(next !== undefined && { next }) };
}
