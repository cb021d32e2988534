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
      if (body.on > dayOf(now))
        throw new Problem(422, "an event is noted once it happened", [
          { pointer: "/on", detail: "lies in the future" },
        ]);
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
