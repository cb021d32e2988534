import type { TenantId } from "../../../platform/database/tenant-id";
import { FinCenFailure, type FinCen, type Submission } from "../../../platform/fincen-client/fincen";
import { submissionState } from "../../../platform/fincen-client/submission-state";
import type { TenantWork } from "../../../platform/http/tenant-work";
import type { FilingState } from "../../../domain/filing/filing-states";

export const findings = [
  "same",
  "unknown-there",
  "ended-there",
  "accepted-there",
  "not-accepted-there",
  "ids-differ",
] as const;
export type Finding = (typeof findings)[number];

/** What is compared of a filing. */
export interface Reconcilable {
  readonly filing: string;
  readonly process_id: string;
  readonly state: FilingState;
  readonly boir_id: string | null;
}

interface Compared {
  readonly finding: Finding;
  /** In FinCEN's words. */
  readonly theirs: string | null;
}

/** Asks FinCEN about one filing; undefined when it gave no answer. */
export async function comparedWithFinCen(fincen: FinCen, row: Reconcilable): Promise<Compared | undefined> {
  const theirs = await fincen.status(row.process_id).catch((error: unknown) => {
    if (error instanceof FinCenFailure) return error;
    throw error;
  });
  if (!(theirs instanceof FinCenFailure)) return { finding: difference(row, theirs), theirs: theirs.status };
  return theirs.kind === "not-found" ? { finding: "unknown-there", theirs: null } : undefined;
}

/** Notes what was found. What differs is never changed by itself: a person has to look. */
export async function noteReconciled(
  { sql, audit, publish }: TenantWork,
  tenant: TenantId,
  { filing, state }: Reconcilable,
  { finding, theirs }: Compared,
  at: Date,
): Promise<void> {
  await sql.query(
    `insert into boi.filing_reconciliations (tenant_id, filing_id, finding, ours, theirs, at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenant, filing, finding, state, theirs, at],
  );
  if (finding === "same") return;
  audit({
    action: "filing.differs",
    target: { kind: "filing", id: filing },
    details: { finding, ours: state },
  });
  publish("filing.differs", { filingId: filing, finding });
}

function difference({ state, boir_id: boirId }: Reconcilable, theirs: Submission): Finding {
  const there = submissionState(theirs.status);
  const accepted = there === "accepted";
  if (state === "sending" || state === "submitted")
    return there === "under-way" || there === "unknown" ? "same" : "ended-there";
  if (accepted !== (state === "accepted")) return accepted ? "accepted-there" : "not-accepted-there";
  return accepted && theirs.boirId !== undefined && boirId !== null && theirs.boirId !== boirId
    ? "ids-differ"
    : "same";
}
