import { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import { cursorValues, page, type Page } from "../../../platform/http/page";
import type { Company } from "../model/company";
import { companyColumns, companyOf, type CompanyRow } from "../model/company-row";

interface Wanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** The beginning of the legal name, in any case. */
  readonly name?: string | undefined;
}

const place = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]);

/** In the order in which they were added. */
export async function listCompanies(sql: Sql, { limit, cursor, name }: Wanted): Promise<Page<Company>> {
  const after = cursorValues(cursor, place);
  const { rows } = await sql.query<CompanyRow>(
    `select ${companyColumns} from boi.companies
     where ($1::timestamptz is null or (created_at, company_id) > ($1, $2::uuid))
       and ($3::text is null or lower(legal_name) like $3)
     order by companies.created_at, company_id limit $4`,
    [
      after?.[0] ?? null,
      after?.[1] ?? null,
      name === undefined ? null : `${escaped(name.toLowerCase())}%`,
      limit + 1,
    ],
  );
  const found = page(rows, limit, ({ created_at: at, company_id: id }) => [at, id]);
  return { ...found, items: found.items.map(companyOf) };
}

const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&");
