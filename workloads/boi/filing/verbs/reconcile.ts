import { randomUUID } from "node:crypto";
import { tenantId } from "../../database/tenant-id";
import { FinCenFailure, type Submission } from "../../fincen/client/fincen";
import { workAsTenant } from "../../http/tenant-work";
import type { ReconcilingServices } from "../filing-services";

interface Row {
  readonly tenant: string;
  readonly filing: string;
  readonly process_id: string;
  readonly state: string;
  readonly boir_id: string | null;
}

export interface Reconciled {
  readonly asked: number;
  readonly differing: number;
  /** About which FinCEN gave no answer; they are asked again the next day. */
  readonly unanswered: number;
}

/**
 * The daily job: asks FinCEN about every filing that was sent and ended in the last days or is under way for an hour, and notes where its answer is
 * another than ours. What differs is never changed by itself: a person has to look.
 */
export async function reconcile(
  { database, fincen, now }: ReconcilingServices,
  sinceDays = 7,
): Promise<Reconciled> {
  const since = new Date(now().getTime() - sinceDays * 86_400_000);
  const { rows } = await database.asNobody<Row>(
    "select tenant, filing, process_id, state, boir_id from boi.filings_to_reconcile($1)",
    [since],
  );
  let [differing, unanswered] = [0, 0];
  for (const row of rows) {
    const theirs = await fincen.status(row.process_id).catch((error: unknown) => {
      if (error instanceof FinCenFailure) return error;
      throw error;
    });
    if (theirs instanceof FinCenFailure && theirs.kind !== "not-found") {
      unanswered += 1;
      continue;
    }
    const known = theirs instanceof FinCenFailure ? undefined : theirs;
    const finding = difference(row, known);
    if (finding !== "same") differing += 1;
    const tenant = tenantId.parse(row.tenant);
    const at = now();
    await workAsTenant(
      database,
      { tenant, actor: "service:reconciliation", requestId: randomUUID(), at },
      async ({ sql, audit, publish }) => {
        await sql.query(
          `insert into boi.filing_reconciliations (tenant_id, filing_id, finding, ours, theirs, at)
           values ($1, $2, $3, $4, $5, $6)`,
          [tenant, row.filing, finding, row.state, known?.status ?? null, at],
        );
        if (finding === "same") return;
        audit({
          action: "filing.differs",
          target: { kind: "filing", id: row.filing },
          details: { finding, ours: row.state },
        });
        publish("filing.differs", { filingId: row.filing, finding });
      },
    );
  }
  return { asked: rows.length - unanswered, differing, unanswered };
}

function difference({ state, boir_id: boirId }: Row, theirs: Submission | undefined): string {
  if (!theirs) return "unknown-there";
  const accepted = /accepted/.test(theirs.status);
  if (state === "sending" || state === "submitted")
    return accepted || /rejected|failed/.test(theirs.status) ? "ended-there" : "same";
  if (accepted !== (state === "accepted")) return accepted ? "accepted-there" : "not-accepted-there";
  return accepted && theirs.boirId !== undefined && boirId !== null && theirs.boirId !== boirId
    ? "ids-differ"
    : "same";
}
