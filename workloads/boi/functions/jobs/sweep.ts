import type { Database } from "../../platform/database/database";
import { sweepDocuments } from "../../services/documents/verbs/sweep-documents";
import { stuckSince } from "../../services/filing/model/stuck-since";
import type { Log } from "../../platform/observability/log";
import { JobFault } from "./job";

type SweptDocuments = Parameters<typeof sweepDocuments>[0];

/** A relay sends within a second: what waits for longer has none, or a queue that takes nothing. */
const waitingMinutes = 5;

/** Picks up what a crash left lying, and says how many filings and messages need a person: metrics are made of those lines. */
export async function sweep(services: SweptDocuments, log: Log, now: () => Date): Promise<void> {
  const { stuck, deadLettered } = await stuckFilings(services.database, now());
  log({ event: "filings.stuck", count: stuck });
  log({ event: "filings.dead-lettered", count: deadLettered });
  log({ event: "outbox.waiting", count: await waitingMessages(services.database, now()) });
  const swept = await sweepDocuments(services, now());
  log({ event: "documents.swept", count: swept.settled + swept.expired + swept.removed });
  if (swept.failed > 0) throw new JobFault(`${swept.failed} documents could not be swept`);
}

async function stuckFilings(
  database: Database,
  now: Date,
): Promise<{ readonly stuck: number; readonly deadLettered: number }> {
  const { rows } = await database.withoutTenant<{ stuck: number; dead: number }>(
    "select stuck::int, dead_lettered::int as dead from boi.stuck_filings($1)",
    [stuckSince(now)],
  );
  return { stuck: rows[0]?.stuck ?? 0, deadLettered: rows[0]?.dead ?? 0 };
}

async function waitingMessages(database: Database, now: Date): Promise<number> {
  const { rows } = await database.withoutTenant<{ waiting: number }>(
    "select boi.waiting_messages($1)::int as waiting",
    [new Date(now.getTime() - waitingMinutes * 60_000)],
  );
  return rows[0]?.waiting ?? 0;
}
