import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { Problem } from "../../../platform/http/problem";
import type { Call } from "../../../platform/http/endpoint";
import type { OwnerServices } from "../model/owner-services";
import type { attestation } from "../model/person";
import { findPerson } from "./find-person";
import { noteChange } from "./note-change";

/**
 * Records whether the person is a U.S. person. What is known of one who is gets erased at once: it may not be filed, so
 * there is no reason to keep it.
 */
export async function attest(
  call: Call<OwnerServices>,
  personId: string,
  { usPerson, basis }: z.infer<typeof attestation>,
  version: number,
): Promise<number> {
  const { sql, services, caller, now, audit } = call;
  if (usPerson === (basis === "none"))
    throw new Problem(422, "the basis does not fit", [
      {
        pointer: "/basis",
        detail: usPerson ? "say what makes a U.S. person" : "is only for a U.S. person",
      },
    ]);
  const row = await findPerson(sql, personId);
  const purged = usPerson && row.kind === "individual" && row.data_ct !== null;
  const { rows } = await sql.query<{ version: number }>(
    `update boi.people set us_person = $3, us_person_basis = $4, us_person_attested_by = $5, us_person_attested_at = $6,
       subject = case when $7 then $8::uuid else subject end, data_ct = case when $7 then null else data_ct end,
       stated = case when $7 then '{}' else stated end, document_bix = case when $7 then null else document_bix end,
       fincen_bix = case when $7 then null else fincen_bix end
     where person_id = $1 and version = $2 returning version`,
    [personId, version, usPerson, basis, caller.user, now, purged, randomUUID()],
  );
  if (!rows[0]) throw new Problem(412, "the person was changed in the meantime: read it again");
  if (purged) await services.protection.shred(sql, caller.tenant, row.subject);
  audit({
    action: "person.attest",
    target: { kind: "person", id: personId },
    details: { usPerson, basis, purged },
  });
  await noteChange(call, { personId, what: "attestation", fields: [] });
  return rows[0].version;
}
