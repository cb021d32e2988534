import type { Database } from "../database/database";
import { sweepDocuments } from "../documents/verbs/sweep-documents";
import type { Log } from "../observability/log";

type SweptDocuments = Parameters<typeof sweepDocuments>[0];

/** Longer under way than this is stuck: FinCEN answers within minutes, and its maintenance takes hours. */
const stuckHours = 4;

/** Picks up what a crash left lying, and says how many filings need a person: a metric is made of that line. */
export async function sweep(services: SweptDocuments, log: Log, now: () => Date): Promise<void> {
  const { stuck, deadLettered } = await stuckFilings(services.database, now());
  log({ event: "filings.stuck", count: stuck });
  log({ event: "filings.dead-lettered", count: deadLettered });
  const swept = await sweepDocuments(services, now());
  log({ event: "documents.swept", count: swept.settled + swept.expired + swept.removed });
  if (swept.failed > 0) throw new Error(`${swept.failed} documents could not be swept`);
}

async function stuckFilings(
  database: Database,
  now: Date,
): Promise<{ readonly stuck: number; readonly deadLettered: number }> {
  const since = new Date(now.getTime() - stuckHours * 3_600_000);
  const { rows } = await database.asNobody<{ stuck: number; dead: number }>(
    "select stuck::int, dead_lettered::int as dead from boi.stuck_filings($1)",
    [since],
  );
  return { stuck: rows[0]?.stuck ?? 0, deadLettered: rows[0]?.dead ?? 0 };
}
