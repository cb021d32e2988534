import { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import { Shredded, type Protection } from "../../../platform/protection/protection";
import {
  applicant,
  beneficialOwner,
  report,
  submitter,
  type Report,
  type Submitter,
} from "../../../domain/report";

/** All of a report but its people. */
const companyPart = z.strictObject({
  report: report.omit({ applicants: true, owners: true }),
  submitter,
});

export interface Snapshot {
  readonly report: Report;
  readonly submitter: Submitter;
}

const place = (table: string, column: string, row: string) => ({ table, column, row });
const personRow = (filingId: string, role: string, position: number) => `${filingId} ${role} ${position}`;

/** Freezes what is to be filed, each part under the key of whom it is about. `subjects` names the people's keys. */
export async function keepSnapshot(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  given: Snapshot & {
    readonly filingId: string;
    readonly companyId: string;
    readonly subjects: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { filingId, companyId, subjects } = given;
  const { owners, applicants, ...rest } = given.report;
  const cipher = await protection.cipherOf(sql, tenant, companyId);
  await sql.query("insert into boi.filing_snapshots (tenant_id, filing_id, company_ct) values ($1, $2, $3)", [
    tenant,
    filingId,
    cipher.seal(
      place("filing_snapshots", "company_ct", filingId),
      JSON.stringify({ report: rest, submitter: given.submitter }),
    ),
  ]);
  for (const [role, people] of [
    ["owner", owners],
    ["applicant", applicants],
  ] as const)
    for (const [position, person] of people.entries()) {
      const own = await protection.cipherOf(sql, tenant, subjects.get(person.personId) ?? person.personId);
      await sql.query(
        `insert into boi.filing_people (tenant_id, filing_id, role, position, person_id, subject, person_ct)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          tenant,
          filingId,
          role,
          position,
          person.personId,
          subjects.get(person.personId) ?? person.personId,
          own.seal(
            place("filing_people", "person_ct", personRow(filingId, role, position)),
            JSON.stringify(person),
          ),
        ],
      );
    }
}

/** Opens what was frozen. 410 when somebody in it was erased since. The caller audits the read. */
export async function openSnapshot(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  { filingId, companyId }: { readonly filingId: string; readonly companyId: string },
): Promise<Snapshot> {
  const [companyRow] = (
    await sql.query<{ company_ct: Buffer }>(
      "select company_ct from boi.filing_snapshots where filing_id = $1",
      [filingId],
    )
  ).rows;
  if (!companyRow) throw new Error(`filing ${filingId} has no snapshot`);
  const { rows } = await sql.query<{
    role: "owner" | "applicant";
    position: number;
    subject: string;
    person_ct: Buffer;
  }>(
    "select role, position, subject, person_ct from boi.filing_people where filing_id = $1 order by role, position",
    [filingId],
  );
  try {
    const cipher = await protection.cipherOf(sql, tenant, companyId);
    const part = companyPart.parse(
      JSON.parse(
        cipher.open(place("filing_snapshots", "company_ct", filingId), companyRow.company_ct).toString(),
      ),
    );
    const people = { owner: [] as unknown[], applicant: [] as unknown[] };
    for (const { role, position, subject, person_ct: sealed } of rows) {
      const own = await protection.cipherOf(sql, tenant, subject);
      const at = place("filing_people", "person_ct", personRow(filingId, role, position));
      people[role].push(JSON.parse(own.open(at, sealed).toString()));
    }
    return {
      report: {
        ...part.report,
        owners: z.array(beneficialOwner).parse(people.owner),
        applicants: z.array(applicant).parse(people.applicant),
      },
      submitter: part.submitter,
    };
  } catch (error) {
    if (error instanceof Shredded) throw new Problem(410, "the data of somebody in this report were erased");
    throw error;
  }
}
