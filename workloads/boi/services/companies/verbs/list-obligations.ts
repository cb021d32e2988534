import { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import { cursorValues, page, type Page } from "../../../platform/http/page";
import { endOfDay } from "../../../domain/rules";
import type { obligation } from "../model/event";

interface Row {
  readonly obligation_id: string;
  readonly company_id: string;
  readonly company_name: string;
  readonly kind: string;
  readonly jurisdiction: "US" | "US-NY";
  readonly due_on: string;
  readonly state: "open" | "met" | "void";
  readonly citation: z.infer<typeof obligation>["citation"];
  readonly settlement: z.infer<typeof obligation>["settlement"] | null;
}

interface Wanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly companyId?: string | undefined;
  readonly state?: Row["state"] | undefined;
  readonly dueBy?: string | undefined;
}

const place = z.tuple([z.iso.date(), z.uuid()]);

/** The most urgent first. */
export async function listObligations(
  sql: Sql,
  now: Date,
  { limit, cursor, companyId, state, dueBy }: Wanted,
): Promise<Page<z.infer<typeof obligation>>> {
  const after = cursorValues(cursor, place);
  const { rows } = await sql.query<Row>(
    `select obligation_id, company_id, kind, jurisdiction, due_on::text as due_on, state, citation,
       (select legal_name from boi.companies c where c.company_id = obligations.company_id) as company_name,
       (select json_build_object('settlementId', settlement_id, 'on', met_on, 'reference', reference, 'notedBy', noted_by)
         from boi.obligation_settlements s
         where s.obligation_id = obligations.obligation_id and undone_at is null) as settlement
     from boi.obligations
     where ($1::date is null or (obligations.due_on, obligation_id) > ($1, $2::uuid))
       and ($3::uuid is null or company_id = $3) and ($4::text is null or state = $4)
       and ($5::date is null or obligations.due_on <= $5)
     order by obligations.due_on, obligation_id limit $6`,
    [after?.[0] ?? null, after?.[1] ?? null, companyId ?? null, state ?? null, dueBy ?? null, limit + 1],
  );
  const found = page(rows, limit, ({ due_on: due, obligation_id: id }) => [due, id]);
  return {
    ...found,
    items: found.items.map((row) => ({
      obligationId: row.obligation_id,
      companyId: row.company_id,
      companyName: row.company_name,
      kind: row.kind,
      jurisdiction: row.jurisdiction,
      dueOn: row.due_on,
      state: row.state,
      ...(row.settlement && { settlement: row.settlement }),
      overdue: row.state === "open" && now.getTime() >= endOfDay(row.due_on).epochMilliseconds,
      citation: row.citation,
    })),
  };
}
