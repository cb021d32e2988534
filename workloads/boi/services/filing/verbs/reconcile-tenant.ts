import { setTimeout as pause } from "node:timers/promises";
import type { Call } from "../../../platform/http/endpoint";
import type { FilingServices } from "../model/filing-services";
import type { FilingState } from "../../../domain/filing/filing-states";
import { comparedWithFinCen, noteReconciled, type Finding, type Reconcilable } from "./reconciled-filing";

/** A caller waits for thirty seconds at most, and the transaction is open meanwhile. Whom FinCEN lets wait longer has no answer. */
const patienceMilliseconds = 20_000;

/** How many are asked about at the same time. */
const atOnce = 5;

interface Asked {
  readonly sinceDays: number;
  readonly most: number;
  readonly after?: string | undefined;
}

interface Answered {
  readonly asked: number;
  readonly unanswered: number;
  readonly differing: { readonly filingId: string; readonly finding: Finding; readonly ours: FilingState }[];
  readonly remaining: number;
  readonly next?: string;
  readonly older: number;
}

/** The daily job's question for the caller's own filings, a part at a time, in the order of their ids. */
export async function reconcileTenant(
  call: Call<Pick<FilingServices, "fincen">>,
  { sinceDays, most, after }: Asked,
): Promise<Answered> {
  const { sql, services, caller, now } = call;
  const since = new Date(now.getTime() - sinceDays * 86_400_000);
  const { rows } = await sql.query<Reconcilable>(
    `select filing_id as filing, process_id, state, boir_id from boi.reconcilable_filings($1)
     where $2::uuid is null or filing_id > $2 order by filing_id limit $3`,
    [since, after ?? null, most],
  );
  const [left] = (
    await sql.query<{ behind: number; all: number; ever: number }>(
      `select count(*) filter (where $2::uuid is null or filing_id > $2)::int as behind, count(*)::int as all,
         (select count(*)::int from boi.reconcilable_filings('-infinity')) as ever
       from boi.reconcilable_filings($1)`,
      [since, after ?? null],
    )
  ).rows;
  const patience = new AbortController();
  let isOver = false as boolean;
  const over = pause(patienceMilliseconds, undefined, { signal: patience.signal })
    .then(() => {
      isOver = true;
    })
    .catch(() => undefined);
  let [passed, unanswered] = [0, 0];
  const differing: Answered["differing"] = [];
  while (passed < rows.length && !isOver) {
    const together = rows.slice(passed, passed + atOnce);
    const compared = await Promise.all(
      together.map((row) => Promise.race([comparedWithFinCen(services.fincen, row), over])),
    );
    for (const [index, row] of together.entries()) {
      const found = compared[index];
      if (!found) {
        unanswered += 1;
        continue;
      }
      await noteReconciled(call, caller.tenant, row, found, now);
      if (found.finding !== "same")
        differing.push({ filingId: row.filing, finding: found.finding, ours: row.state });
    }
    passed += together.length;
  }
  patience.abort();
  const remaining = (left?.behind ?? 0) - passed;
  const last = rows[passed - 1];
  return {
    asked: passed - unanswered,
    unanswered,
    differing,
    remaining,
    ...(remaining > 0 && last && { next: last.filing }),
    older: (left?.ever ?? 0) - (left?.all ?? 0),
  };
}
