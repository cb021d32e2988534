import { companyColumns, type Company, type NewCompany } from "../company";
import type { Services } from "../services";

export async function addCompany(
  { db }: Services,
  { legalName, formationCountry }: NewCompany,
): Promise<Company> {
  const { rows } = await db.query<Company>(
    `insert into companies (legal_name, formation_country) values ($1, $2) returning ${companyColumns}`,
    [legalName, formationCountry],
  );
  const [company] = rows;
  if (!company) throw new Error("the database returned no row for a company that it inserted");
  return company;
}
