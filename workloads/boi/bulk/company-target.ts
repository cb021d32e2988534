import { randomUUID } from "node:crypto";
import canonicalize from "canonicalize";
import type { CompanyProfile } from "../companies/company";
import { profileProblems } from "../companies/profile-problems";
import { taxIdIndex } from "../companies/tax-id";
import { writeCompany } from "../companies/verbs/write-company";
import type { Sql } from "../database/sql";
import { Problem } from "../http/problem";
import type { Protection } from "../protection/protection";
import { dayOf } from "../rules";
import type { ImportTarget, Saved, WhoImports } from "./bulk-services";
import type { ImportedCompany } from "./columns";
import { errorAt, type RowError } from "./parsed-row";

interface Known {
  readonly companyId: string;
  readonly version: number;
  /** Of everything that a file can state. */
  readonly content: string;
}

/** The companies of this database, each row by the very verb that the endpoints use. */
export const companyTarget = (protection: Protection): ImportTarget => ({
  foresee: async (sql, who, companies) => {
    const known = await knownCompanies(sql, companies);
    const taken = await takenTaxIds(sql, protection, who, companies);
    return companies.map((company, index) => {
      const [problem] = profileProblems(profileOf(company), dayOf(who.now));
      if (problem) return errorAt(problem.pointer, problem.detail);
      const owner = taken[index];
      return owner !== undefined && owner !== company.externalReference
        ? errorAt("/taxId/number", "belongs to another company")
        : foreseen(company, known.get(company.externalReference), owner);
    });
  },
  save: async ({ sql, audit, publish }, who, companies) => {
    const known = await knownCompanies(sql, companies);
    const taken = await takenTaxIds(sql, protection, who, companies);
    const results: (Saved | RowError)[] = [];
    for (const [index, company] of companies.entries()) {
      const before = known.get(company.externalReference);
      if (foreseen(company, before, taken[index]) === "unchanged") {
        results.push("unchanged");
        continue;
      }
      const companyId = before?.companyId ?? randomUUID();
      const refused = await written(sql, protection, who, company, companyId, before?.version);
      if (refused) {
        results.push(refused);
        continue;
      }
      const profile = profileOf(company);
      audit({
        action: before ? "company.change" : "company.add",
        target: { kind: "company", id: companyId },
        fields: Object.keys(profile),
      });
      publish(before ? "company.changed" : "company.added", { companyId });
      results.push(before ? "updated" : "created");
    }
    return results;
  },
});

/** One row that cannot be must not undo the others of its batch. */
async function written(
  sql: Sql,
  protection: Protection,
  { tenant, now }: WhoImports,
  company: ImportedCompany,
  companyId: string,
  version: number | undefined,
): Promise<RowError | undefined> {
  await sql.query("savepoint imported_row");
  try {
    await writeCompany(sql, protection, {
      ...{ tenant, companyId, profile: profileOf(company), today: dayOf(now) },
      ...(version !== undefined && { version }),
    });
    await sql.query("release savepoint imported_row");
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await sql.query("rollback to savepoint imported_row");
    const [first] = error.errors;
    const pointer = first?.pointer ?? "/externalReference";
    return errorAt(pointer === "/taxId" ? "/taxId/number" : pointer, first?.detail ?? error.detail);
  }
}

const profileOf = ({ externalReference, firstRegisteredOn, company }: ImportedCompany): CompanyProfile => ({
  ...company,
  externalReference,
  ...(firstRegisteredOn !== undefined && { firstRegisteredOn }),
});

async function knownCompanies(
  sql: Sql,
  companies: readonly ImportedCompany[],
): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await sql.query<{
    company_id: string;
    reference: string;
    version: number;
    legal_name: string;
    profile: object;
    registered: string | null;
  }>(
    `select company_id, external_reference as reference, version, legal_name, profile,
       first_registered_on::text as registered
     from boi.companies where external_reference = any ($1)`,
    [companies.map(({ externalReference }) => externalReference)],
  );
  return new Map(
    rows.map(({ company_id: companyId, reference, version, legal_name: name, profile, registered }) => [
      reference,
      { companyId, version, content: canonicalize([name, profile, registered]) as string },
    ]),
  );
}

/** Of a company that is known the tax ID is compared as well, which only its index allows: `owner` is whose it is. */
function foreseen(given: ImportedCompany, before: Known | undefined, owner: string | undefined): Saved {
  if (!before) return "created";
  const { legalName, taxId, ...rest } = given.company;
  const stored = { ...rest, taxIdType: taxId.type };
  const content = canonicalize([legalName, stored, given.firstRegisteredOn ?? null]);
  return content === before.content && owner === given.externalReference ? "unchanged" : "updated";
}

/** Whose each tax ID is by now, as a reference; "" for a company without one, undefined for nobody's. */
async function takenTaxIds(
  sql: Sql,
  protection: Protection,
  { tenant }: WhoImports,
  companies: readonly ImportedCompany[],
): Promise<readonly (string | undefined)[]> {
  const indexes: Buffer[] = [];
  for (const { company } of companies) indexes.push(await taxIdIndex(sql, protection, tenant, company.taxId));
  const { rows } = await sql.query<{ index: Buffer; reference: string | null }>(
    "select tax_id_bix as index, external_reference as reference from boi.companies where tax_id_bix = any ($1)",
    [indexes],
  );
  const owners = new Map(rows.map(({ index, reference }) => [index.toString("hex"), reference ?? ""]));
  return indexes.map((index) => owners.get(index.toString("hex")));
}
