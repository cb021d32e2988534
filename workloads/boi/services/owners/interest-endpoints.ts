import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { Problem } from "../../platform/http/problem";
import { dayOf } from "../../domain/rules";
import { interest, interestId, newInterest } from "./model/interest";
import type { OwnerServices } from "./model/owner-services";
import { reportedAs } from "./model/reported-as";
import { addInterest } from "./verbs/add-interest";
import { interestOf, interestRows } from "./verbs/interests-of";
import { noteChange } from "./verbs/note-change";

export const interestEndpoints: readonly Endpoint<OwnerServices>[] = [
  endpoint({
    method: "post",
    path: "/interests",
    operationId: "addInterest",
    summary: "Says what a person is to a company: owner or applicant",
    auth: "person:write",
    body: newInterest,
    answers: { status: 201, body: interestId },
    problems: [404, 409, 410, 422],
    handle: async ({ body }, call) => {
      const id = await addInterest(call, body);
      return { status: 201, body: { interestId: id }, version: 1, location: `/interests/${id}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/interests",
    operationId: "listInterests",
    summary: "The people of a company without their data, and whether each is reported today",
    auth: "company:read",
    query: z.strictObject({ companyId: z.uuid() }),
    answers: { status: 200, body: z.strictObject({ items: z.array(interest) }) },
    handle: async ({ query }, { sql, now }) => {
      const rows = await interestRows(sql, query);
      return {
        status: 200,
        body: { items: reportedAs(rows, dayOf(now)).map(({ row, reported }) => interestOf(row, reported)) },
      };
    },
  }),
  endpoint({
    method: "post",
    path: "/interests/{interestId}/end",
    operationId: "endInterest",
    summary: "Says since when the person is it no longer",
    auth: "person:write",
    params: interestId,
    body: z.strictObject({ until: z.iso.date() }),
    answers: { status: 200, body: interestId },
    problems: [404, 422],
    handle: async ({ params, body }, call) => {
      const { sql, now, audit } = call;
      const [row] = await interestRows(sql, params);
      if (!row) throw new Problem(404, "there is no such interest");
      if (body.until < row.since || body.until > dayOf(now))
        throw new Problem(422, "the day is not right", [
          { pointer: "/until", detail: "lies before its beginning or in the future" },
        ]);
      await noteChange(call, {
        personId: row.person_id,
        companyId: row.company_id,
        what: "interest",
        fields: [row.role],
      });
      await sql.query("update boi.interests set until = $2 where interest_id = $1", [
        params.interestId,
        body.until,
      ]);
      audit({
        action: "interest.end",
        target: { kind: "person", id: row.person_id },
        details: { company: row.company_id, interest: params.interestId },
      });
      return { status: 200, body: params };
    },
  }),
];
