import { appendAudit, type AuditContext } from "../audit-log/append-audit";
import type { AuditEntry } from "../audit-log/audit-entry";
import type { Database } from "../database/database";
import type { Sql } from "../database/sql";

export interface TenantWork {
  /** One transaction as the tenant: commits when the work is done, rolls back when it throws. */
  readonly sql: Sql;
  /** Written into the tenant's audit chain in the same transaction. Every read of personal data must be noted. */
  readonly audit: (entry: AuditEntry) => void;
  /** Written into the outbox in the same transaction. Ids and codes only. */
  readonly publish: (topic: string, payload: Readonly<Record<string, string | number>>) => void;
}

/**
 * One transaction as a tenant with its audit entries and messages; for endpoints, workers and scheduled jobs alike.
 * `published` is called with the topics of its messages once they are committed.
 */
export async function workAsTenant<T>(
  database: Database,
  context: AuditContext,
  work: (call: TenantWork) => Promise<T>,
  published: (topics: readonly string[]) => void = () => undefined,
): Promise<T> {
  const messages: { readonly topic: string; readonly payload: object }[] = [];
  const done = await database.asTenant(context.tenant, async (sql) => {
    const entries: AuditEntry[] = [];
    const result = await work({
      sql,
      audit: (entry) => entries.push(entry),
      publish: (topic, payload) => messages.push({ topic, payload }),
    });
    if (messages.length > 0)
      await sql.query(
        `insert into boi.outbox (tenant_id, topic, payload)
         select $1, message->>'topic', message->'payload' from jsonb_array_elements($2::jsonb) as message`,
        [context.tenant, JSON.stringify(messages)],
      );
    appendAudit(sql, context, entries);
    return result;
  });
  if (messages.length > 0) published(messages.map(({ topic }) => topic));
  return done;
}
