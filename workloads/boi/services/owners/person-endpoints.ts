import { randomUUID } from "node:crypto";
import { z } from "zod";
import { endpoint, type Call, type Endpoint } from "../../platform/http/endpoint";
import { dayOf } from "../../domain/rules";
import type { OwnerServices } from "./model/owner-services";
import { attestation, newPerson, person, personId, type Person } from "./model/person";
import { openedData, requireGoodData, sealedData } from "./model/person-data";
import { summaryOf } from "./model/person-row";
import { attest } from "./verbs/attest";
import { erasePerson } from "./verbs/erase-person";
import { findPerson } from "./verbs/find-person";
import { writePerson } from "./verbs/write-person";

const replacement = newPerson.pick({ minor: true, data: true }).strict();

/** Opens a record, which is noted. */
export async function readPerson(
  call: Call<OwnerServices>,
  id: string,
): Promise<{ body: Person; version: number }> {
  const { sql, services, caller, audit } = call;
  const row = await findPerson(sql, id);
  const data = await openedData(sql, services.protection, caller.tenant, row);
  audit({ action: "person.read", target: { kind: "person", id }, fields: Object.keys(data) });
  return { body: { ...summaryOf(row), data }, version: row.version };
}

export const personEndpoints: readonly Endpoint<OwnerServices>[] = [
  endpoint({
    method: "post",
    path: "/people",
    operationId: "addPerson",
    summary: "Adds an individual, or an exempt entity through which somebody owns, by what is known so far",
    auth: "person:write",
    body: newPerson,
    answers: { status: 201, body: personId },
    problems: [422],
    handle: async ({ body: { kind, minor, data } }, { sql, services, caller, now, audit }) => {
      requireGoodData(data, kind, dayOf(now));
      const [id, subject] = [randomUUID(), randomUUID()];
      const sealed = await sealedData(sql, services.protection, caller.tenant, {
        personId: id,
        subject,
        data,
      });
      await sql.query(
        `insert into boi.people (tenant_id, person_id, kind, subject, minor, data_ct, stated, document_bix, fincen_bix)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          caller.tenant,
          id,
          kind,
          subject,
          minor ?? null,
          sealed.sealed,
          sealed.stated,
          sealed.documentIndex,
          sealed.finCenIndex,
        ],
      );
      audit({ action: "person.add", target: { kind: "person", id }, fields: sealed.stated });
      return { status: 201, body: { personId: id }, version: 1, location: `/people/${id}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/people/{personId}",
    operationId: "getPerson",
    summary: "All that is known of a person; the reading is noted",
    auth: "person:read",
    params: personId,
    answers: { status: 200, body: person },
    problems: [404, 410],
    handle: async ({ params }, call) => ({ status: 200, ...(await readPerson(call, params.personId)) }),
  }),
  endpoint({
    method: "put",
    path: "/people/{personId}",
    operationId: "replacePerson",
    summary: "Replaces what is known of a person",
    auth: "person:write",
    params: personId,
    body: replacement,
    ifMatch: true,
    answers: { status: 200, body: personId },
    problems: [404, 409, 410, 422],
    handle: async ({ params, body, version }, call) => ({
      status: 200,
      body: params,
      version: await writePerson(call, params.personId, body, version),
    }),
  }),
  endpoint({
    method: "post",
    path: "/people/{personId}/attestation",
    operationId: "attestUsPerson",
    summary: "Records whether the person is a U.S. person; what is known of one who is gets erased",
    auth: "person:write",
    params: personId,
    body: attestation,
    ifMatch: true,
    answers: { status: 200, body: personId },
    problems: [404, 410, 422],
    handle: async ({ params, body, version }, call) => ({
      status: 200,
      body: params,
      version: await attest(call, params.personId, body, version),
    }),
  }),
  endpoint({
    method: "post",
    path: "/people/{personId}/erasure",
    operationId: "erasePerson",
    summary: "Destroys the person's key, so that no copy of their data can be read any more",
    auth: "person:erase",
    params: personId,
    body: z.strictObject({ reason: z.string().trim().min(3).max(200) }),
    ifMatch: true,
    answers: { status: 200, body: personId },
    problems: [404, 409, 410],
    handle: async ({ params, body, version }, call) => {
      await erasePerson(call, params.personId, body.reason, version);
      return { status: 200, body: params };
    },
  }),
];
