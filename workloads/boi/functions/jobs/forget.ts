import type { Database } from "../../platform/database/database";
import type { Log } from "../../platform/observability/log";

/** Deletes what was only ever kept for a while: answers kept for retries, used links, sessions of long ago, messages that were sent and webhooks that were delivered. */
export async function forget(database: Database, log: Log, now: () => Date): Promise<void> {
  const { rows } = await database.withoutTenant<{ gone: number }>(
    "select (boi.forget_expired($1) + boi.forget_delivered($1))::int as gone",
    [now()],
  );
  log({ event: "retention.forgotten", count: rows[0]?.gone ?? 0 });
}
