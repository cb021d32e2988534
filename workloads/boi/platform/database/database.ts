import type { Pool, PoolClient } from "pg";
import type { Sql } from "./sql";
import type { TenantId } from "./tenant-id";

export interface Database {
  /** One transaction as the tenant: row-level security shows its rows and no others. Rolled back when `work` throws. */
  asTenant<T>(tenant: TenantId, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** One statement of no tenant: it sees no tenant's rows, only what functions hand out to services (ids, never data). */
  readonly withoutTenant: Sql["query"];
  /** The same as one transaction, for what must hold from one statement to the next. */
  transactionWithoutTenant<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `pool` must sign in as a role that owns no table and has no BYPASSRLS, such as boi_service. */
export function databaseOf(pool: Pool): Database {
  // A connection that breaks while it is idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    asTenant: (tenant, work) => transaction(pool, `begin; set local boi.tenant = '${tenant}'`, work),
    withoutTenant: queryOf(pool),
    transactionWithoutTenant: (work) => transaction(pool, "begin", work),
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: Pool, begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const last: string[] = [];
    const result = await work({
      query: queryOf(client),
      beforeCommit: (statement) => void last.push(statement),
    });
    await client.query([...last, "commit"].join("; "));
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: unknown) => {
      broken = failure as Error;
    });
    throw error;
  } finally {
    // A connection that could not roll back must not be handed to the next tenant.
    client.release(broken);
  }
}

const queryOf = (client: Pick<PoolClient, "query">): Sql["query"] =>
  (async (text: string, values?: readonly unknown[]) => {
    const { rows, rowCount } = await client.query(text, values === undefined ? undefined : [...values]);
    return { rows: rows as unknown[], rowCount: rowCount ?? 0 };
  }) as Sql["query"];
