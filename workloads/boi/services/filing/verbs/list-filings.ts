import { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import { cursorValues, page, type Page } from "../../../platform/http/page";
import type { ShownFiling } from "../model/filing";
import { filingView, shownColumns, type FilingViewRow } from "../model/filing-row";
import type { FilingState } from "../../../domain/filing/filing-states";

interface Wanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: FilingState | undefined;
  readonly companyId?: string | undefined;
}

const place = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]);

/** The latest first. */
export async function listFilings(
  sql: Sql,
  { limit, cursor, state, companyId }: Wanted,
): Promise<Page<ShownFiling>> {
  const after = cursorValues(cursor, place);
  const { rows } = await sql.query<FilingViewRow>(
    `select ${shownColumns} from boi.filings
     where ($1::timestamptz is null or (created_at, filing_id) < ($1, $2::uuid))
       and ($3::text is null or state = $3) and ($4::uuid is null or company_id = $4)
     order by filings.created_at desc, filing_id desc limit $5`,
    [after?.[0] ?? null, after?.[1] ?? null, state ?? null, companyId ?? null, limit + 1],
  );
  const found = page(rows, limit, ({ position, filing_id: id }) => [position, id]);
  return { ...found, items: found.items.map(filingView) };
}
