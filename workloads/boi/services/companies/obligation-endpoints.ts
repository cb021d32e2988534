import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../platform/http/page";
import { Problem } from "../../platform/http/problem";
import { dayOf } from "../../domain/rules";
import { companyId, day } from "./model/company";
import type { CompanyServices } from "./model/company-services";
import { companyEvent, obligation, settlement } from "./model/event";
import { listObligations } from "./verbs/list-obligations";
import { noteEvent } from "./verbs/note-event";
import { reopenObligation, settleObligation } from "./verbs/settle-obligation";

const obligationId = obligation.pick({ obligationId: true }).strict();
const settled = z.strictObject({ ...obligationId.shape, state: obligation.shape.state });

export const obligationEndpoints: readonly Endpoint<CompanyServices>[] = [
  endpoint({
    method: "post",
    path: "/companies/{companyId}/events",
    operationId: "noteCompanyEvent",
    summary: "Notes what happened to a company, and the obligation that it brings",
    auth: "company:write",
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
    auth: "company:read",
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
  endpoint({
    method: "post",
    path: "/obligations/{obligationId}/settlement",
    operationId: "settleObligation",
    summary: "Records that an obligation to New York was met: on which day, and under which number",
    auth: "obligation:settle",
    params: obligationId,
    body: settlement,
    answers: {
      status: 201,
      body: z.strictObject({ settlementId: z.uuid(), state: z.literal("met") }),
    },
    problems: [404, 409, 422],
    handle: async ({ params, body }, { sql, audit, publish, caller, now }) => {
      const noting = { sql, audit, publish, now, tenant: caller.tenant, notedBy: caller.user };
      const settlementId = await settleObligation(noting, params.obligationId, body);
      return { status: 201, body: { settlementId, state: "met" as const } };
    },
  }),
  endpoint({
    method: "post",
    path: "/obligations/{obligationId}/reopening",
    operationId: "reopenObligation",
    summary: "Takes back that an obligation was recorded as met, with the reason",
    auth: "obligation:settle",
    params: obligationId,
    body: z.strictObject({ reason: z.string().trim().min(3).max(200) }),
    answers: { status: 200, body: settled },
    problems: [404, 409],
    handle: async ({ params, body }, { sql, audit, publish, caller, now }) => {
      const noting = { sql, audit, publish, now, tenant: caller.tenant, notedBy: caller.user };
      const state = await reopenObligation(noting, params.obligationId, body.reason);
      return { status: 200, body: { ...params, state } };
    },
  }),
];
