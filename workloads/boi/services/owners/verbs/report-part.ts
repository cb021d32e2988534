import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { FieldProblem } from "../../../domain/field-problem";
import type { Protection } from "../../../platform/protection/protection";
import type { Applicant, BeneficialOwner } from "../../../domain/report";
import { openedData } from "../model/person-data";
import { missingOf } from "../model/person-row";
import { reportedAs, type InterestRow } from "../model/reported-as";
import { interestRows } from "./interests-of";

export interface Attached {
  readonly documentId: string;
  readonly personId: string;
  readonly fileName: string;
}

/** What an owner is to the company. */
export interface Holding {
  readonly ownershipPercent?: number;
  readonly substantialControl?: boolean;
  readonly throughExemptEntitiesOnly?: boolean;
  readonly since: string;
}

export interface PeopleOfReport {
  readonly owners: readonly BeneficialOwner[];
  readonly applicants: readonly Applicant[];
  readonly documents: readonly Attached[];
  /** By owner. */
  readonly holdings: ReadonlyMap<string, Holding>;
  /** Whose key seals each person's part. */
  readonly subjects: ReadonlyMap<string, string>;
}

/**
 * The people as a report names them on a day. 409 when somebody's part is missing or it is not determined whether they
 * are reported. A U.S. person is never among them. The caller audits the read.
 */
export async function peopleForReport(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  companyId: string,
  on: string,
): Promise<PeopleOfReport> {
  const rows = reportedAs(await interestRows(sql, { companyId }), on).map(({ row, reported: as }) => ({
    row,
    ...as,
  }));
  // Who owns through exempt entities only is named by none of their own data: the entity is a record of its own.
  const reported = rows.filter(
    ({ as, row }) => as !== "nobody" && !(as === "exempt-entity-name" && row.kind === "individual"),
  );
  const problems: FieldProblem[] = [];
  const documents: Attached[] = [];
  const owners: BeneficialOwner[] = [];
  const applicants: Applicant[] = [];
  for (const { row, as, missing } of reported) {
    const open = [...missing, ...missingOf(row)];
    const document = as === "individual" || as === "guardian" ? await image(sql, row) : undefined;
    if (as === "undetermined" || open.length > 0 || document === null) {
      problems.push({
        pointer: `/people/${row.person_id}`,
        detail: `is missing: ${[...new Set([...open, ...(document === null ? ["the image of the document"] : [])])].join(", ")}`,
      });
      continue;
    }
    if (document) documents.push(document);
    const data = await openedData(sql, protection, tenant, row);
    const { name, birthDate, address, idDocument, fincenId, legalName } = data;
    const about = { personId: row.person_id, usPerson: row.us_person ?? false };
    if (row.kind === "exempt-entity") {
      owners.push({ kind: "exempt-entity", personId: row.person_id, legalName: legalName ?? "" });
    } else if (as === "fincen-id" && fincenId !== undefined) {
      if (row.role === "applicant") applicants.push({ ...about, kind: "fincen-id", fincenId });
      else owners.push({ ...about, kind: "fincen-id", fincenId, guardianOfMinor: false });
    } else if (name && birthDate !== undefined && address && idDocument && document) {
      const individual = {
        ...about,
        kind: "individual" as const,
        name,
        birthDate,
        address,
        idDocument: { ...idDocument, fileName: document.fileName },
      };
      if (row.role === "applicant")
        applicants.push({ ...individual, addressType: row.address_type ?? "residential" });
      else owners.push({ ...individual, guardianOfMinor: as === "guardian" });
    }
  }
  if (problems.length > 0) throw new Problem(409, "the people of the company are not complete", problems);
  return {
    owners,
    applicants,
    documents,
    holdings: new Map(
      reported.flatMap(({ row }) => (row.role === "owner" ? [[row.person_id, holdingOf(row)]] : [])),
    ),
    subjects: new Map(reported.map(({ row }) => [row.person_id, row.subject])),
  };
}

const holdingOf = (row: InterestRow): Holding => ({
  ...(row.ownership_percent !== null && { ownershipPercent: Number(row.ownership_percent) }),
  ...(row.substantial_control !== null && { substantialControl: row.substantial_control }),
  ...(row.through_exempt_entities_only !== null && {
    throughExemptEntitiesOnly: row.through_exempt_entities_only,
  }),
  since: row.since,
});

/** The latest clean image of the person's document; null when there is none. */
async function image(sql: Sql, row: InterestRow): Promise<Attached | null> {
  const { rows } = await sql.query<{ id: string; type: string }>(
    `select document_id as id, content_type as type from boi.documents
     where person_id = $1 and state = 'clean' and deleted_at is null order by created_at desc, document_id limit 1`,
    [row.person_id],
  );
  const [found] = rows;
  if (!found) return null;
  const extension =
    { "image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf" }[found.type] ?? "pdf";
  return { documentId: found.id, personId: row.person_id, fileName: `id-${found.id}.${extension}` };
}
