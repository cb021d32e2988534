import { z } from "zod";
import type { AnyEndpoint } from "../http/any-endpoint";
import { endpoint } from "../http/endpoint";
import { pageOf, pageQuery } from "../http/page";
import { Problem } from "../http/problem";
import { dayOf } from "../rules";
import { companyId, day } from "./company";
import type { CompanyServices } from "./company-services";
import { companyEvent, obligation } from "./event";
import { listObligations } from "./verbs/list-obligations";
import { noteEvent } from "./verbs/note-event";

export const obligationEndpoints: readonly AnyEndpoint<CompanyServices>[] = [
  endpoint({
    method: "post",
    path: "/companies/{companyId}/events",
    operationId: "noteCompanyEvent",
    summary: "Notes what happened to a company, and the obligation that it brings",
    permission: "company:write",
    params: companyId,
    body: companyEvent,
    answers: { status: 201, body: z.strictObject({ eventId: z.uuid(), obligationId: z.uuid().optional() }) },
    problems: [404, 422],
    handle: async ({ params, body }, { sql, audit, publish, caller, now }) => {
      const today = dayOf(now);
      const future = [
        ...(body.on > today ? ["/on"] : []),
        // A notice yet to come would put the deadline off.
        ...("noticeOn" in body && (body.noticeOn ?? "") > today ? ["/noticeOn"] : []),
      ];
      if (future.length > 0)
        throw new Problem(
          422,
          "an event is noted once it happened",
          future.map((pointer) => ({ pointer, detail: "lies in the future" })),
        );
      const noted = await noteEvent(
        { sql, audit, publish, now, tenant: caller.tenant, notedBy: caller.user },
        params.companyId,
        body,
      );
      return { status: 201, body: noted };
    },
  }),
  endpoint({
    method: "get",
    path: "/obligations",
    operationId: "listObligations",
    summary: "What is due, the most urgent first",
    permission: "company:read",
    query: z.strictObject({
      ...pageQuery.shape,
      companyId: z.uuid().optional(),
      state: z.enum(["open", "met", "void"]).optional(),
      dueBy: day.optional(),
    }),
    answers: { status: 200, body: pageOf(obligation) },
    handle: async ({ query }, { sql, now }) => ({
      status: 200,
      body: await listObligations(sql, now, query),
    }),
  }),
];
