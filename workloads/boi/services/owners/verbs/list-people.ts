import { z } from "zod";
import type { Call } from "../../../platform/http/endpoint";
import { cursorValues, page, type Page, type pageQuery } from "../../../platform/http/page";
import { permits } from "../../../platform/identity/roles";
import type { OwnerServices } from "../model/owner-services";
import type { ListedPerson } from "../model/person";
import { openedData } from "../model/person-data";
import { missingOf, personColumns, type PersonRow } from "../model/person-row";

const place = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]);

/**
 * In the order in which they were added, without data; for those who may read people with their names, all of which is one
 * record of the audit log.
 */
export async function listPeople(
  { sql, services, caller, audit }: Call<OwnerServices>,
  { limit, cursor }: z.infer<typeof pageQuery>,
): Promise<Page<ListedPerson>> {
  const after = cursorValues(cursor, place);
  const { rows } = await sql.query<PersonRow>(
    `select ${personColumns} from boi.people
     where ($1::timestamptz is null or (created_at, person_id) > ($1, $2::uuid))
     order by created_at, person_id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const found = page(rows, limit, ({ position, person_id: id }) => [position, id]);
  if (!permits(caller.roles, "person:read")) return { ...found, items: found.items.map(listed) };
  const items: ListedPerson[] = [];
  const read: string[] = [];
  for (const row of found.items) {
    const { name, legalName, idDocument } = await openedData(sql, services.protection, caller.tenant, row);
    if (name || legalName !== undefined || idDocument) read.push(row.person_id);
    items.push({
      ...listed(row),
      ...(name && { name }),
      ...(legalName !== undefined && { legalName }),
      // Of a short number four characters would be most of it.
      ...(idDocument && idDocument.number.length >= 8 && { documentLast4: idDocument.number.slice(-4) }),
    });
  }
  if (read.length > 0)
    audit({
      action: "people.read",
      target: { kind: "tenant", id: caller.tenant },
      fields: ["name", "legalName", "idDocument"],
      details: { people: read.join(" ") },
    });
  return { ...found, items };
}

function listed(row: PersonRow): ListedPerson {
  const missing = missingOf(row);
  const isUsPerson = row.us_person === true && row.kind === "individual";
  return {
    personId: row.person_id,
    kind: row.kind,
    state: row.erased_at
      ? "erased"
      : isUsPerson
        ? "us-person"
        : missing.length > 0
          ? "incomplete"
          : "complete",
    createdAt: row.position,
  };
}
