import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../platform/http/page";
import type { OwnerServices } from "./model/owner-services";
import { listedPerson, personSearch } from "./model/person";
import { findPeople } from "./verbs/find-people";
import { listPeople } from "./verbs/list-people";

export const peopleEndpoints: readonly Endpoint<OwnerServices>[] = [
  endpoint({
    method: "get",
    path: "/people",
    operationId: "listPeople",
    summary:
      "The tenant's people in the order in which they were added; their names only for those who may read people, which is recorded",
    auth: "company:read",
    query: pageQuery,
    answers: { status: 200, body: pageOf(listedPerson) },
    handle: async ({ query }, call) => ({ status: 200, body: await listPeople(call, query) }),
  }),
  endpoint({
    method: "post",
    path: "/people/search",
    operationId: "findPeople",
    summary:
      "Finds people by the number of a document or a FinCEN ID, sent in the body since addresses are logged; the search is noted",
    auth: "person:read",
    body: personSearch,
    answers: { status: 200, body: z.strictObject({ personIds: z.array(z.uuid()) }) },
    handle: async ({ body }, call) => ({ status: 200, body: { personIds: await findPeople(call, body) } }),
  }),
];
