import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { filingId } from "./model/filing";
import type { FilingServices } from "./model/filing-services";
import { activeStates, filingStates } from "../../domain/filing/filing-states";
import { stuckSince } from "./model/stuck-since";
import { resolveFiling } from "./verbs/change-filing";
import { reconcileTenant } from "./verbs/reconcile-tenant";
import { findings } from "./verbs/reconciled-filing";

const status = z.strictObject({
  states: z.record(z.enum(filingStates), z.int()),
  /** Under way for more than four hours. */
  stuck: z.int(),
  oldestQueuedAt: z.iso.datetime().optional(),
  /** Filings whose last reconciliation found another answer at FinCEN. */
  differing: z.int(),
});

export const operatorEndpoints: readonly Endpoint<FilingServices>[] = [
  endpoint({
    method: "get",
    path: "/filing-status",
    operationId: "filingStatus",
    summary: "How many filings are in which state, and what needs a person",
    auth: "filing:operate",
    answers: { status: 200, body: status },
    handle: async (_, { sql, now }) => {
      const { rows } = await sql.query<{ state: (typeof filingStates)[number]; count: number }>(
        "select state, count(*)::int as count from boi.filings group by state",
      );
      const [old] = (
        await sql.query<{ oldest: Date | null; stuck: number }>(
          `select min(queued_at) as oldest, count(*) filter (where queued_at < $1)::int as stuck
           from boi.filings where state = any($2)`,
          [stuckSince(now), [...activeStates]],
        )
      ).rows;
      const [differing] = (
        await sql.query<{ count: number }>(
          `select count(*)::int as count from (
             select distinct on (filing_id) finding from boi.filing_reconciliations order by filing_id, at desc) last
           where finding <> 'same'`,
        )
      ).rows;
      const none = Object.fromEntries(filingStates.map((state) => [state, 0]));
      const counted = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
      return {
        status: 200,
        body: {
          states: { ...none, ...counted } as Record<(typeof filingStates)[number], number>,
          stuck: old?.stuck ?? 0,
          ...(old?.oldest && { oldestQueuedAt: old.oldest.toISOString() }),
          differing: differing?.count ?? 0,
        },
      };
    },
  }),
  endpoint({
    method: "post",
    path: "/filings/{filingId}/resolution",
    operationId: "resolveFiling",
    summary:
      "Decides about a dead letter: try again, abandon, or take it as accepted with FinCEN's id as evidence",
    auth: "filing:operate",
    params: filingId,
    body: z.strictObject({
      action: z.enum(["retry", "abandon", "accepted"]),
      reason: z.string().trim().min(3).max(200),
      boirId: z
        .string()
        .regex(/^\d{5,20}$/)
        .optional(),
    }),
    answers: { status: 200, body: z.strictObject({ ...filingId.shape, state: z.enum(filingStates) }) },
    problems: [404, 409, 422],
    handle: async ({ params, body }, call) => {
      const row = await resolveFiling(call, params.filingId, body);
      return { status: 200, body: { ...params, state: row.state }, version: row.version };
    },
  }),
  endpoint({
    method: "post",
    path: "/reconciliations",
    operationId: "reconcileFilings",
    summary:
      "Asks FinCEN about some of the filings that were sent, and notes where its answer is another than ours",
    auth: "filing:operate",
    body: z.strictObject({
      /** Of those that have ended, how long ago at most; what is under way for an hour is always asked about. */
      sinceDays: z.int().min(1).max(3_650).default(7),
      most: z.int().min(1).max(100).default(50),
      /** Goes on behind this filing: `next` of the answer before. */
      after: z.uuid().optional(),
    }),
    outside: true,
    answers: {
      status: 200,
      body: z.strictObject({
        asked: z.int(),
        /** About which FinCEN gave no answer. */
        unanswered: z.int(),
        differing: z.array(
          z.strictObject({ ...filingId.shape, finding: z.enum(findings), ours: z.enum(filingStates) }),
        ),
        /** Not asked about yet; none without `next`. */
        remaining: z.int(),
        next: z.uuid().optional(),
        /** Ended before `sinceDays`, and so left out. */
        older: z.int(),
      }),
    },
    handle: async ({ body }, call) => ({ status: 200, body: await reconcileTenant(call, body) }),
  }),
];
