import { requireDeterminedSo } from "../../companies/verbs/determination-for-report";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { dayOf } from "../../../domain/rules";
import { findFiling, type FilingViewRow } from "../model/filing-row";
import type { FilingServices } from "../model/filing-services";

type Changing = Call<FilingServices>;

/** Hands a certified report to the worker. */
export async function submitFiling(call: Changing, filingId: string): Promise<FilingViewRow> {
  const row = await findFiling(call.sql, filingId, true);
  if (row.state !== "certified")
    throw new Problem(409, `only a certified report is filed: this is ${row.state}`);
  await requireDeterminedSo(call.sql, row.company_id, row.determination_id, dayOf(call.now));
  await call.sql.query(
    "update boi.filings set state = 'queued', queued_at = $2, next_step_at = $3 where filing_id = $1",
    [filingId, await lastInLine(call, row.company_id), call.now],
  );
  noted(call, row, "queued");
  return findFiling(call.sql, filingId);
}

/**
 * A place behind every other filing of the company. The claim takes the first in line, so a filing that came back before one
 * that is under way would be sent beside it. Held until the commit: two that are queued at once get two places.
 */
async function lastInLine({ sql, now }: Changing, companyId: string): Promise<Date> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [companyId]);
  const { rows } = await sql.query<{ place: Date }>(
    `select greatest($2::timestamptz, max(queued_at) + interval '1 millisecond') as place
     from boi.filings where company_id = $1`,
    [companyId, now],
  );
  return rows[0]?.place ?? now;
}

/** Possible until the report may have reached FinCEN. */
export async function cancelFiling(call: Changing, filingId: string): Promise<FilingViewRow> {
  const row = await findFiling(call.sql, filingId, true);
  if (!["draft", "certified", "queued", "identified"].includes(row.state))
    throw new Problem(409, `a filing that is ${row.state} cannot be cancelled`);
  // Without its lease a worker that is at it can no longer send.
  await call.sql.query(
    `update boi.filings set state = 'cancelled', finished_at = $2, next_step_at = null, lease_token = null, lease_until = null
     where filing_id = $1`,
    [filingId, call.now],
  );
  noted(call, row, "cancelled");
  return findFiling(call.sql, filingId);
}

export interface Resolution {
  readonly action: "retry" | "abandon" | "accepted";
  readonly reason: string;
  /** FinCEN's id of the accepted report, from its transcript. */
  readonly boirId?: string | undefined;
}

/** What a person decides about a dead letter. */
export async function resolveFiling(
  call: Changing,
  filingId: string,
  { action, reason, boirId }: Resolution,
): Promise<FilingViewRow> {
  const { sql, caller, now, audit } = call;
  const row = await findFiling(sql, filingId, true);
  if (row.state !== "dead-lettered")
    throw new Problem(409, `only a dead letter is resolved: this is ${row.state}`);
  if (action === "accepted" && boirId === undefined)
    throw new Problem(422, "name the accepted report", [
      { pointer: "/boirId", detail: "is needed as evidence" },
    ]);
  await sql.query(
    {
      // With a new process id, unless it may have been sent with the old one: then that is asked about first.
      retry: `update boi.filings set state = case when sent_at is null then 'queued' else 'sending' end,
                process_id = case when sent_at is null then null else process_id end,
                attached = case when sent_at is null then 0 else attached end,
                attempt = 1, retries = 0, problem = null, errors = '[]', queued_at = $3, next_step_at = $2, finished_at = null
              where filing_id = $1`,
      abandon: `update boi.filings set state = 'cancelled', finished_at = $2 where filing_id = $1`,
      accepted: `update boi.filings set state = 'accepted', problem = null, boir_id = $3, finished_at = $2 where filing_id = $1`,
    }[action],
    [
      filingId,
      now,
      ...(action === "accepted" ? [boirId] : []),
      ...(action === "retry" ? [await lastInLine(call, row.company_id)] : []),
    ],
  );
  await sql.query(
    `insert into boi.filing_resolutions (tenant_id, filing_id, action, reason, problem, resolved_by, resolved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [caller.tenant, filingId, action, reason, row.problem, caller.user, now],
  );
  audit({ action: "filing.resolve", target: { kind: "filing", id: filingId }, reason, details: { action } });
  call.publish("filing.resolved", { filingId, companyId: row.company_id });
  return findFiling(sql, filingId);
}

function noted({ audit, publish }: Changing, row: FilingViewRow, what: string): void {
  audit({ action: `filing.${what}`, target: { kind: "filing", id: row.filing_id } });
  publish(`filing.${what}`, { filingId: row.filing_id, companyId: row.company_id });
}
