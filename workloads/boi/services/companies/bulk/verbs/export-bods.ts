import { z } from "zod";
import type { Sql } from "../../../../platform/database/sql";
import type { Call } from "../../../../platform/http/endpoint";
import { cursorValues, page, type pageQuery } from "../../../../platform/http/page";
import { dayOf } from "../../../../domain/rules";
import { bodsStatements, type BodsStatement } from "../model/bods-statements";
import type { BulkServices } from "../model/bulk-services";
import { companySource } from "../model/company-source";

interface Exported {
  readonly statements: BodsStatement[];
  /** Companies of this page that lack something and are not among the statements. */
  readonly incomplete: string[];
  readonly next?: string;
}

/** One page of companies. Whosever data leave is noted by name, since that is what an auditor asks for. */
export async function exportBods(
  { services, sql, caller, now, audit }: Call<BulkServices>,
  { limit, cursor }: z.infer<typeof pageQuery>,
): Promise<Exported> {
  const source = services.exportSource ?? companySource(services.protection);
  const [after] = cursorValues(cursor, z.tuple([z.uuid()])) ?? [undefined];
  const { items, next } = page(await source.companies(sql, after, limit + 1), limit, ({ companyId }) => [
    companyId,
  ]);
  const publishedOn = dayOf(now);
  const publication = { publisher: services.publisher ?? (await tenantName(sql)), publishedOn };
  const statements: BodsStatement[] = [];
  const incomplete: string[] = [];
  for (const { companyId, changedOn } of items) {
    const subject = await source.subject(sql, caller.tenant, companyId, publishedOn);
    if (!subject) {
      incomplete.push(companyId);
      continue;
    }
    statements.push(...bodsStatements({ companyId, changedOn, ...subject }, publication));
    audit({
      action: "company.export",
      target: { kind: "company", id: companyId },
      fields: ["legalName", "alternateNames", "taxId", "address"],
      details: { format: "bods-0.4" },
    });
    for (const { owner } of subject.owners)
      if (owner.kind === "individual")
        audit({
          action: "person.read",
          target: { kind: "person", id: owner.personId },
          fields: ["name", "birthDate", "address"],
          details: { format: "bods-0.4" },
        });
  }
  return { statements, incomplete, ...(next !== undefined && { next }) };
}

async function tenantName(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ name: string }>("select name from boi.tenants");
  return rows[0]?.name ?? "unknown";
}
