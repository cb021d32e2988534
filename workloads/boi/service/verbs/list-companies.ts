import { companyColumns, type Company } from "../company";
import type { Services } from "../services";

/** At most 100 companies by id, those after `after` when it is given. */
export async function listCompanies({ db }: Services, after?: string): Promise<Company[]> {
  const { rows } = await db.query<Company>(
    `select ${companyColumns} from companies where $1::uuid is null or id > $1::uuid order by id limit 100`,
    [after ?? null],
  );
  return rows;
}
