import { randomUUID } from "node:crypto";
import { belongsToAnother } from "../../model/company-columns";
import { profileProblems } from "../../model/profile-problems";
import { taxIdIndex } from "../../model/tax-id";
import { addCompanies } from "../../verbs/add-companies";
import { changeCompany } from "../../verbs/change-company";
import { Problem } from "../../../../platform/http/problem";
import type { TenantWork } from "../../../../platform/http/tenant-work";
import type { Protection } from "../../../../platform/protection/protection";
import { dayOf } from "../../../../domain/rules";
import type { ImportTarget, Saved, WhoImports } from "./bulk-services";
import { profileOf, type ImportedCompany } from "./columns";
import { foreseen, knownCompanies, takenTaxIds, type Known } from "./known-companies";
import { errorAt, type RowError } from "./parsed-row";

/** The companies of this database, by the very verbs that the endpoints use: new ones together, changed ones one by one. */
export const companyTarget = (protection: Protection): ImportTarget => ({
  foresee: async (sql, who, companies) => {
    const known = await knownCompanies(sql, companies);
    const taken = await takenTaxIds(sql, protection, who, companies);
    return companies.map((company, index) => {
      const owner = taken[index];
      return (
        profileError(who, company) ??
        (owner !== undefined && owner !== company.externalReference
          ? taxIdTaken
          : foreseen(company, known.get(company.externalReference), owner))
      );
    });
  },
  save: async (work, who, companies) => {
    const known = await knownCompanies(work.sql, companies);
    const taken = await takenTaxIds(work.sql, protection, who, companies);
    const results: (Saved | RowError)[] = [];
    const fresh: ImportedCompany[] = [];
    for (const [index, company] of companies.entries()) {
      const before = known.get(company.externalReference);
      const wrong = profileError(who, company);
      const saved = foreseen(company, before, taken[index]);
      if (!wrong && !before) fresh.push(company);
      results.push(
        wrong ??
          (before && saved === "updated" ? await changed(work, protection, who, company, before) : saved),
      );
    }
    // After the changes: one of them may have given up the tax ID that a new company has.
    const refused = await added(work, protection, who, fresh);
    return results.map((result, index) => refused.get(companies[index] as ImportedCompany) ?? result);
  },
});

const profileError = ({ now }: WhoImports, company: ImportedCompany): RowError | undefined => {
  const [problem] = profileProblems(profileOf(company), dayOf(now));
  return problem && errorAt(problem.pointer, problem.detail);
};

const taxIdTaken = errorAt("/taxId/number", belongsToAnother);

/** Adds the companies that can be and returns what is wrong with the others. */
async function added(
  { sql, audit, publish }: TenantWork,
  protection: Protection,
  who: WhoImports,
  companies: readonly ImportedCompany[],
): Promise<ReadonlyMap<ImportedCompany, RowError>> {
  const refused = new Map<ImportedCompany, RowError>();
  if (companies.length === 0) return refused;
  const index = await taxIdIndex(sql, protection, who.tenant);
  const taken = await takenTaxIds(sql, protection, who, companies);
  const seen = new Set<string>();
  const free = companies.filter((company, position) => {
    const key = index(company.company.taxId).toString("hex");
    const isFree = taken[position] === undefined && !seen.has(key);
    seen.add(key);
    if (!isFree) refused.set(company, taxIdTaken);
    return isFree;
  });
  const stated = free.map((company) => ({ companyId: randomUUID(), profile: profileOf(company) }));
  const ids = await addCompanies(sql, protection, who.tenant, stated);
  for (const [position, { companyId, profile }] of stated.entries()) {
    // Somebody else added it meanwhile.
    if (!ids.has(companyId))
      refused.set(free[position] as ImportedCompany, errorAt("/externalReference", belongsToAnother));
    else {
      audit({
        action: "company.add",
        target: { kind: "company", id: companyId },
        fields: Object.keys(profile),
      });
      publish("company.added", { companyId });
    }
  }
  return refused;
}

/** One row that cannot be must not undo the others of its batch. */
async function changed(
  { sql, audit, publish }: TenantWork,
  protection: Protection,
  { tenant, now }: WhoImports,
  company: ImportedCompany,
  { companyId, version }: Known,
): Promise<Saved | RowError> {
  const profile = profileOf(company);
  await sql.query("savepoint imported_row");
  try {
    await changeCompany(sql, protection, tenant, { companyId, profile, version }, dayOf(now));
    await sql.query("release savepoint imported_row");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await sql.query("rollback to savepoint imported_row");
    const [first] = error.errors;
    const pointer = first?.pointer ?? "/externalReference";
    return errorAt(pointer === "/taxId" ? "/taxId/number" : pointer, first?.detail ?? error.detail);
  }
  audit({
    action: "company.change",
    target: { kind: "company", id: companyId },
    fields: Object.keys(profile),
  });
  publish("company.changed", { companyId });
  return "updated";
}
