import { companyColumns, type Company } from "../company";
import { NotFound } from "../not-found";
import type { Services } from "../services";

export async function getCompany({ db }: Services, id: string): Promise<Company> {
  const { rows } = await db.query<Company>(`select ${companyColumns} from companies where id = $1`, [id]);
  const [company] = rows;
  if (!company) throw new NotFound(`Company ${id} not found`);
  return company;
}
