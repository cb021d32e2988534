import { Problem } from "../../../platform/http/problem";
import type { Call } from "../../../platform/http/endpoint";
import { dayOf } from "../../../domain/rules";
import type { OwnerServices } from "../model/owner-services";
import type { PersonData } from "../model/person";
import { requireGoodData, sealedData } from "../model/person-data";
import { findPerson } from "./find-person";
import { noteChange } from "./note-change";

/** Replaces what is known of a person; returns the new version. */
export async function writePerson(
  call: Call<OwnerServices>,
  personId: string,
  given: { readonly data: PersonData; readonly minor?: boolean | undefined },
  version: number,
): Promise<number> {
  const { sql, services, caller, now, audit } = call;
  const row = await findPerson(sql, personId);
  if (row.us_person === true && Object.keys(given.data).length > 0)
    throw new Problem(409, "a U.S. person is not reported, so no data of theirs are kept (91 FR 52508)");
  requireGoodData(given.data, row.kind, dayOf(now));
  const sealed = await sealedData(sql, services.protection, caller.tenant, {
    personId,
    subject: row.subject,
    data: given.data,
  });
  const { rows } = await sql.query<{ version: number }>(
    `update boi.people set data_ct = $3, stated = $4, document_bix = $5, fincen_bix = $6, minor = coalesce($7, minor)
     where person_id = $1 and version = $2 returning version`,
    [
      personId,
      version,
      sealed.sealed,
      sealed.stated,
      sealed.documentIndex,
      sealed.finCenIndex,
      given.minor ?? null,
    ],
  );
  if (!rows[0]) throw new Problem(412, "the person was changed in the meantime: read it again");
  audit({ action: "person.change", target: { kind: "person", id: personId }, fields: sealed.stated });
  await noteChange(call, { personId, what: "data", fields: sealed.stated });
  return rows[0].version;
}
