import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import type { OwnerServices } from "../model/owner-services";
import { findPerson } from "./find-person";
import { noteChange } from "./note-change";

/** Destroys the person's key: rows, history, reports and stored documents can no longer be read by anyone. */
export async function erasePerson(
  call: Call<OwnerServices>,
  personId: string,
  reason: string,
  version: number,
): Promise<void> {
  const { sql, services, caller, now, audit } = call;
  const row = await findPerson(sql, personId);
  const { rows } = await sql.query<{ under_way: boolean }>(
    `select exists (
       select from boi.filing_people p join boi.filings f using (filing_id)
       where p.person_id = $1 and f.state in ('certified', 'queued', 'identified', 'sending', 'submitted')) as under_way`,
    [personId],
  );
  if (rows[0]?.under_way === true)
    throw new Problem(409, "a report on this person is being filed: wait until it has ended, or cancel it");
  await noteChange(call, { personId, what: "erasure", fields: [] });
  const erased = await sql.query(
    `update boi.people set erased_at = $3, data_ct = null, stated = '{}', document_bix = null, fincen_bix = null
     where person_id = $1 and version = $2`,
    [personId, version, now],
  );
  if (erased.rowCount === 0) throw new Problem(412, "the person was changed in the meantime: read it again");
  await services.protection.shred(sql, caller.tenant, row.subject);
  audit({ action: "person.erase", target: { kind: "person", id: personId }, reason });
}
