import { z } from "zod";
import { endpoint, type Call, type Endpoint } from "../../platform/http/endpoint";
import { Problem } from "../../platform/http/problem";
import type { OwnerServices } from "./model/owner-services";
import { attestation, newPerson, person, personId } from "./model/person";
import { readPerson } from "./person-endpoints";
import { attest } from "./verbs/attest";
import { findPerson } from "./verbs/find-person";
import { writePerson } from "./verbs/write-person";

/** The only record that an invited person reaches: no id of theirs is ever taken from the request. */
function own({ caller }: Call<OwnerServices>): string {
  if (caller.person === undefined) throw new Problem(403, "this is for an invited person");
  return caller.person;
}

export const ownPersonEndpoints: readonly Endpoint<OwnerServices>[] = [
  endpoint({
    method: "get",
    path: "/me/person",
    operationId: "getOwnPerson",
    summary: "An invited person's own record",
    auth: "own-person:read",
    answers: { status: 200, body: person },
    problems: [404, 410],
    handle: async (_, call) => ({ status: 200, ...(await readPerson(call, own(call))) }),
  }),
  endpoint({
    method: "put",
    path: "/me/person",
    operationId: "replaceOwnPerson",
    summary: "An invited person states their own data, agreeing that they are reported to FinCEN",
    auth: "own-person:write",
    body: z.strictObject({
      ...newPerson.pick({ minor: true, data: true }).shape,
      consent: z.literal(true, "agree that these data are reported"),
    }),
    ifMatch: true,
    answers: { status: 200, body: personId },
    problems: [404, 409, 410, 422],
    handle: async ({ body, version }, call) => {
      const id = own(call);
      await findPerson(call.sql, id);
      const written = await writePerson(call, id, body, version);
      const { rows } = await call.sql.query<{ version: number }>(
        "update boi.people set consented_at = $2 where person_id = $1 and version = $3 returning version",
        [id, call.now, written],
      );
      call.audit({ action: "person.consent", target: { kind: "person", id } });
      return { status: 200, body: { personId: id }, version: rows[0]?.version ?? written };
    },
  }),
  endpoint({
    method: "post",
    path: "/me/person/attestation",
    operationId: "attestOwnUsPerson",
    summary: "An invited person says whether they are a U.S. person",
    auth: "own-person:write",
    body: attestation,
    ifMatch: true,
    answers: { status: 200, body: personId },
    problems: [404, 410, 422],
    handle: async ({ body, version }, call) => {
      const id = own(call);
      return { status: 200, body: { personId: id }, version: await attest(call, id, body, version) };
    },
  }),
];
