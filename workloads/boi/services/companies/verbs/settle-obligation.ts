import { randomUUID } from "node:crypto";
import { Problem } from "../../../platform/http/problem";
import { dayOf, isObligationLifted, type Obligation } from "../../../domain/rules";
import type { Settlement } from "../model/event";
import { currentDetermination } from "./current-determination";
import { findCompany } from "./find-company";
import type { Noting } from "./keep-event";

interface Row {
  readonly company: string;
  readonly kind: Obligation["kind"];
  readonly jurisdiction: Obligation["jurisdiction"];
  readonly state: "open" | "met" | "void";
  readonly triggered: string;
}

/** Records that an obligation was met where this platform files nothing: with New York's Department of State. */
export async function settleObligation(
  work: Noting,
  obligationId: string,
  { on, reference }: Settlement,
): Promise<string> {
  const { sql, audit, publish, tenant, notedBy, now } = work;
  const { company, jurisdiction, state, triggered } = await held(work, obligationId);
  if (jurisdiction === "US")
    throw new Problem(409, "a report that FinCEN accepts meets this obligation: file it here");
  if (state !== "open") throw new Problem(409, `only an open obligation is met: this one is ${state}`);
  const wrong = on > dayOf(now) ? "lies in the future" : on < triggered ? "lies before what brought it" : "";
  if (wrong !== "") throw new Problem(422, "the day is not right", [{ pointer: "/on", detail: wrong }]);
  const settlementId = randomUUID();
  await sql.query(
    `insert into boi.obligation_settlements (tenant_id, settlement_id, obligation_id, met_on, reference, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tenant, settlementId, obligationId, on, reference, notedBy, now],
  );
  await sql.query("update boi.obligations set state = 'met' where obligation_id = $1", [obligationId]);
  audit({
    action: "obligation.settle",
    target: { kind: "obligation", id: obligationId },
    details: { company, settlement: settlementId, on, reference },
  });
  publish("obligation.changed", { companyId: company, obligationId, state: "met" });
  return settlementId;
}

/** Takes back that an obligation was met: it is due again, unless what the company is found to be spares it. */
export async function reopenObligation(
  work: Noting,
  obligationId: string,
  reason: string,
): Promise<"open" | "void"> {
  const { sql, audit, publish, notedBy, now } = work;
  const { company, kind, jurisdiction } = await held(work, obligationId);
  const { rows } = await sql.query<{ settlement: string }>(
    `update boi.obligation_settlements set undone_by = $2, undone_at = $3, undone_because = $4
     where obligation_id = $1 and undone_at is null returning settlement_id as settlement`,
    [obligationId, notedBy, now, reason],
  );
  if (!rows[0]) throw new Problem(409, "it was not recorded that this obligation was met");
  const found = await currentDetermination(sql, company, jurisdiction);
  const state =
    found && !found.answersChanged && isObligationLifted({ kind, jurisdiction }, found) ? "void" : "open";
  await sql.query("update boi.obligations set state = $2 where obligation_id = $1", [obligationId, state]);
  audit({
    action: "obligation.reopen",
    target: { kind: "obligation", id: obligationId },
    reason,
    details: { company, settlement: rows[0].settlement, state },
  });
  publish("obligation.changed", { companyId: company, obligationId, state });
  return state;
}

/** With its company held: what is due of one is decided by one at a time. 404 also for another tenant's. */
async function held({ sql }: Noting, obligationId: string): Promise<Row> {
  const { rows: known } = await sql.query<{ company: string }>(
    "select company_id as company from boi.obligations where obligation_id = $1",
    [obligationId],
  );
  if (!known[0]) throw new Problem(404, "there is no such obligation");
  await findCompany(sql, known[0].company, "hold");
  const { rows } = await sql.query<Row>(
    `select due.company_id as company, kind, jurisdiction, state, event->>'on' as triggered
     from boi.obligations due join boi.company_events using (event_id) where obligation_id = $1`,
    [obligationId],
  );
  if (!rows[0]) throw new Error(`obligation ${obligationId} has no event`);
  return rows[0];
}
