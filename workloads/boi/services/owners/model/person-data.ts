import type { Sql } from "../../../platform/database/sql";
import type { TenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { FieldProblem } from "../../../domain/field-problem";
import type { Protection } from "../../../platform/protection/protection";
import { addressProblems, idDocumentProblems, personProblems, type IdDocument } from "../../../domain/report";
import { personData, type PersonData } from "./person";
import type { PersonRow } from "./person-row";

const place = (personId: string) => ({ table: "people", column: "data_ct", row: personId });

/** Opens what is known of a person. The caller audits it. */
export async function openedData(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  row: Pick<PersonRow, "person_id" | "subject" | "data_ct">,
): Promise<PersonData> {
  if (row.data_ct === null) return {};
  const cipher = await protection.cipherOf(sql, tenant, row.subject);
  return personData.parse(JSON.parse(cipher.open(place(row.person_id), row.data_ct).toString()));
}

export async function sealedData(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  {
    personId,
    subject,
    data,
  }: { readonly personId: string; readonly subject: string; readonly data: PersonData },
) {
  const { idDocument, fincenId } = data;
  const cipher = await protection.cipherOf(sql, tenant, subject);
  return {
    sealed: cipher.seal(place(personId), JSON.stringify(data)),
    stated: Object.keys(data),
    documentIndex: idDocument ? await documentIndex(sql, protection, tenant, idDocument) : null,
    finCenIndex: fincenId === undefined ? null : await finCenIdIndex(sql, protection, tenant, fincenId),
  };
}

export async function documentIndex(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  { type, country, state = "", number }: Pick<IdDocument, "type" | "country" | "state" | "number">,
): Promise<Buffer> {
  const index = await protection.blindIndex(sql, tenant, "id-document");
  return index([type, country, state, normalised(number)].join(" "));
}

export async function finCenIdIndex(
  sql: Sql,
  protection: Protection,
  tenant: TenantId,
  fincenId: string,
): Promise<Buffer> {
  const index = await protection.blindIndex(sql, tenant, "fincen-id");
  return index(fincenId);
}

const normalised = (number: string) => number.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** Refuses what a report could not carry; what is not stated yet is no problem. */
export function requireGoodData(
  data: PersonData,
  kind: PersonRow["kind"],
  today: string,
  pointer = "/data",
): void {
  const { name, birthDate, address, idDocument, legalName } = data;
  const wrongKind = Object.keys(data).filter(
    (field) => (field === "legalName") !== (kind === "exempt-entity"),
  );
  const file = { fileName: "document.png" };
  const found: readonly FieldProblem[] =
    name && birthDate !== undefined && address && idDocument
      ? personProblems(
          "owners",
          {
            kind: "individual",
            personId: placeholderId,
            usPerson: false,
            guardianOfMinor: false,
            name,
            birthDate,
            address,
            idDocument: { ...idDocument, ...file },
          },
          today,
          pointer,
        )
      : [
          ...(address ? addressProblems(address, `${pointer}/address`) : []),
          ...(idDocument ? idDocumentProblems({ ...idDocument, ...file }, `${pointer}/idDocument`) : []),
        ];
  const padded = legalName !== undefined && legalName !== legalName.trim();
  const problems = [
    ...wrongKind.map((field) => ({ pointer: `${pointer}/${field}`, detail: `is not stated of an ${kind}` })),
    ...(padded ? [{ pointer: `${pointer}/legalName`, detail: "begins or ends with a space" }] : []),
    ...found,
  ];
  if (problems.length > 0) throw new Problem(422, "the person cannot be reported like this", problems);
}

const placeholderId = "00000000-0000-4000-8000-000000000000";
