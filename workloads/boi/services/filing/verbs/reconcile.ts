import { randomUUID } from "node:crypto";
import { tenantId } from "../../../platform/database/tenant-id";
import { workAsTenant } from "../../../platform/http/tenant-work";
import type { FilingServices } from "../model/filing-services";
import { comparedWithFinCen, noteReconciled, type Reconcilable } from "./reconciled-filing";

interface Reconciled {
  readonly asked: number;
  readonly differing: number;
  /** About which FinCEN gave no answer; they are asked again the next day. */
  readonly unanswered: number;
}

/** The daily job: asks FinCEN about every tenant's filings that were sent and ended in the last days or are under way for an hour. */
export async function reconcile(
  { database, fincen, now }: Pick<FilingServices, "database" | "fincen" | "now">,
  sinceDays = 7,
): Promise<Reconciled> {
  const since = new Date(now().getTime() - sinceDays * 86_400_000);
  const { rows } = await database.withoutTenant<Reconcilable & { readonly tenant: string }>(
    "select tenant, filing, process_id, state, boir_id from boi.filings_to_reconcile($1)",
    [since],
  );
  let [differing, unanswered] = [0, 0];
  for (const row of rows) {
    const compared = await comparedWithFinCen(fincen, row);
    if (!compared) {
      unanswered += 1;
      continue;
    }
    if (compared.finding !== "same") differing += 1;
    const tenant = tenantId.parse(row.tenant);
    const at = now();
    await workAsTenant(
      database,
      { tenant, actor: "service:reconciliation", requestId: randomUUID(), at },
      (work) => noteReconciled(work, tenant, row, compared, at),
    );
  }
  return { asked: rows.length - unanswered, differing, unanswered };
}
