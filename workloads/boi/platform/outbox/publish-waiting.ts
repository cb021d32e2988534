import type { Database } from "../database/database";
import type { Message, Publisher } from "./publisher";
import { queuedTopics } from "./queued-topics";

export interface Pass {
  readonly published: number;
  /** There may be more, at once. */
  readonly more: boolean;
}

interface Row {
  readonly message: string;
  readonly tenant: string;
  readonly topic: string;
  readonly filing: string | null;
}

/** The queue took some messages and not others; those are offered again. */
export class NotAllTaken extends Error {
  constructor(
    readonly count: number,
    readonly code: string,
  ) {
    super(`${count} messages were not taken: ${code}`);
  }
}

/**
 * Offers the oldest unpublished messages and marks what was taken, in one transaction, during which no other relay has
 * any. Killed between the two, the next sends them again under the same ids: at least once, and to the queue once.
 */
export async function publishWaiting(database: Database, publisher: Publisher, most = 100): Promise<Pass> {
  const { seen, done, refused } = await database.transactionWithoutTenant(async (sql) => {
    const { rows } = await sql.query<Row>(
      "select message, tenant, topic, filing from boi.unpublished_messages($1)",
      [most],
    );
    const queued = rows.flatMap((row) => messageOf(row) ?? []);
    const { taken, refused: code } =
      queued.length === 0 ? { taken: new Set<string>() } : await publisher(queued);
    const waiting = new Set(queued.flatMap(({ id }) => (taken.has(id) ? [] : [id])));
    const marked = rows.flatMap(({ message }) => (waiting.has(message) ? [] : [message]));
    if (marked.length > 0) await sql.query("select boi.mark_published($1)", [marked]);
    return { seen: rows.length, done: marked.length, refused: code };
  });
  if (done < seen) throw new NotAllTaken(seen - done, refused ?? "not-taken");
  return { published: done, more: seen === most };
}

/** A topic of the queue without a filing would be a fault of ours; there is nothing that its reader could do. */
const messageOf = ({ message: id, tenant: tenantId, topic, filing }: Row): Message | undefined =>
  queuedTopics.has(topic) && filing !== null ? { id, tenantId, topic, filingId: filing } : undefined;
