import { createHash, randomUUID } from "node:crypto";
import type { Database } from "../../../platform/database/database";
import type { Sql } from "../../../platform/database/sql";
import { tenantId } from "../../../platform/database/tenant-id";
import type { CallRecord } from "../../../platform/fincen-client/call-record";
import type { Transcript } from "../../../platform/fincen-client/fincen";
import { workAsTenant } from "../../../platform/http/tenant-work";
import type { Protection } from "../../../platform/protection/protection";
import { Shredded } from "../../../platform/protection/protection";
import type { Change } from "./filing";
import { filingColumns, filingOf, type FilingRow } from "./filing-row";
import { LeaseLost, ProcessIdTaken, type Claim, type FilingStore } from "./filing-store";

/** Longer than any one step takes, the time-out of FinCEN's calls included. */
const leaseSeconds = 120;

const columnOf: Readonly<Record<keyof Change, string>> = {
  state: "state",
  processId: "process_id",
  attached: "attached",
  sentAt: "sent_at",
  attempt: "attempt",
  retries: "retries",
  nextStepAt: "next_step_at",
  transcriptDue: "transcript_due",
  boirId: "boir_id",
  finCenId: "fincen_id",
  errors: "errors",
  problem: "problem",
};

export const sqlFilingStore = (database: Database, protection: Protection): FilingStore => ({
  claim: async (now) => {
    const { rows } = await database.withoutTenant<{ tenant: string; filing: string; token: string }>(
      "select tenant, filing, token from boi.claim_filing($1, make_interval(secs => $2))",
      [now, leaseSeconds],
    );
    const [claimed] = rows;
    return (
      claimed && { tenant: tenantId.parse(claimed.tenant), filingId: claimed.filing, token: claimed.token }
    );
  },

  load: ({ tenant, filingId, token }) =>
    database.asTenant(tenant, async (sql) => {
      const { rows } = await sql.query<FilingRow>(
        `select ${filingColumns} from boi.filings where filing_id = $1 and lease_token = $2`,
        [filingId, token],
      );
      return rows[0] && filingOf(rows[0]);
    }),

  save: (claim, change, { calls, transcript, release, now }) =>
    workAsTenant(
      database,
      { tenant: claim.tenant, actor: "service:filing", requestId: claim.token, at: now },
      async ({ sql, audit, publish }) => {
        const state = await written(sql, claim, change, release, now);
        await recorded(sql, claim, calls, now);
        if (transcript) await transcribed(sql, protection, claim, state.companyId, transcript, now);
        const { filingId } = claim;
        if (change.state !== undefined && change.state !== state.before) {
          audit({
            action: `filing.${change.state}`,
            target: { kind: "filing", id: filingId },
            details: {
              ...(change.boirId !== undefined && { boirId: change.boirId }),
              ...(change.problem && { problem: change.problem }),
            },
          });
          publish(`filing.${change.state}`, { filingId, companyId: state.companyId });
        }
      },
    ),
});

/** The fence: only the holder of the lease writes, whatever it believes. */
async function written(sql: Sql, claim: Claim, change: Change, release: boolean, now: Date) {
  const given = (Object.keys(change) as (keyof Change)[]).filter((key) => change[key] !== undefined);
  const values = given.map((key) => (key === "errors" ? JSON.stringify(change[key]) : change[key]));
  const ends =
    change.state !== undefined && /^(accepted|rejected|validation-failed|dead-lettered)$/.test(change.state);
  const sets = [
    ...given.map((key, index) => `${columnOf[key]} = $${index + 4}`),
    ...(release ? ["lease_token = null", "lease_until = null"] : []),
    ...(ends ? ["finished_at = $3"] : []),
  ];
  try {
    const { rows } = await sql.query<{ company_id: string; before: string }>(
      `with old as (select state from boi.filings where filing_id = $1)
       update boi.filings set ${sets.join(", ")}
       where filing_id = $1 and lease_token = $2 and $3::timestamptz is not null
       returning company_id, (select state from old) as before`,
      [claim.filingId, claim.token, now, ...values],
    );
    if (!rows[0]) throw new LeaseLost();
    return { companyId: rows[0].company_id, before: rows[0].before };
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === "23505" && constraint === "filings_process_id_key") throw new ProcessIdTaken();
    throw error;
  }
}

async function recorded(sql: Sql, { tenant, filingId }: Claim, calls: readonly CallRecord[], now: Date) {
  for (const { call, status, failure, sent, received, milliseconds } of calls)
    await sql.query(
      `insert into boi.filing_calls (tenant_id, filing_id, call, status, failure, sent_sha256, sent_bytes,
         received_sha256, received_bytes, milliseconds, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tenant,
        filingId,
        call,
        status ?? null,
        failure ?? null,
        sent?.sha256 ?? null,
        sent?.bytes ?? null,
        received?.sha256 ?? null,
        received?.bytes ?? null,
        Math.max(0, Math.round(milliseconds)),
        now,
      ],
    );
}

async function transcribed(
  sql: Sql,
  protection: Protection,
  { tenant, filingId }: Claim,
  companyId: string,
  { pdf, ...answer }: Transcript,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  try {
    const cipher = await protection.cipherOf(sql, tenant, companyId);
    const place = (column: string) => ({ table: "filing_transcripts", column, row: id });
    await sql.query(
      `insert into boi.filing_transcripts (tenant_id, transcript_id, filing_id, process_id, status, answer_ct, pdf_ct,
         pdf_sha256, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tenant,
        id,
        filingId,
        answer.processId,
        answer.status,
        cipher.seal(place("answer_ct"), JSON.stringify(answer)),
        pdf ? cipher.seal(place("pdf_ct"), pdf) : null,
        pdf ? createHash("sha256").update(pdf).digest("hex") : null,
        now,
      ],
    );
  } catch (error) {
    // The company was erased meanwhile: then there is nothing to keep.
    if (!(error instanceof Shredded)) throw error;
  }
}
