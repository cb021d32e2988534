import { randomBytes } from "node:crypto";
import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";
import type { MasterKey } from "./master-key";

interface TenantKey {
  readonly version: number;
  readonly key: Buffer;
}

type Purpose = "wrap" | "index";

export interface TenantKeys {
  /** The newest key, made on first use. */
  current(sql: Sql, tenant: TenantId, purpose: Purpose): Promise<TenantKey>;
  version(sql: Sql, tenant: TenantId, purpose: Purpose, version: number): Promise<TenantKey>;
  /** Makes the next version, which is the current one from the commit on. */
  rotate(sql: Sql, tenant: TenantId): Promise<TenantKey>;
}

/** For so long, at most, an unwrapped key of a tenant stays in memory: a request does not wait for KMS each time. */
const keptMilliseconds = 5 * 60_000;

export function tenantKeys(master: MasterKey, clock: () => number = Date.now): TenantKeys {
  const unwrapped = new Map<string, { readonly key: Promise<Buffer>; readonly until: number }>();

  function unwrap(tenant: TenantId, purpose: Purpose, row: Row): Promise<Buffer> {
    const name = `${tenant} ${purpose} ${row.key_version} ${row.wrapped.toString("base64")}`;
    const now = clock();
    for (const [stale, { until }] of unwrapped) if (until <= now) unwrapped.delete(stale);
    const known = unwrapped.get(name);
    if (known) return known.key;
    const key = master.unwrap(tenant, purpose, row.wrapped);
    unwrapped.set(name, { key, until: now + keptMilliseconds });
    // A failure is not kept: the next request asks again.
    key.catch(() => unwrapped.delete(name));
    return key;
  }

  async function make(sql: Sql, tenant: TenantId, purpose: Purpose, version: number): Promise<void> {
    const wrapped = await master.wrap(tenant, purpose, randomBytes(32));
    // Of two that make it at once one wins, and both then read the same.
    await sql.query(
      `insert into boi.tenant_keys (tenant_id, purpose, key_version, wrapped) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [tenant, purpose, version, wrapped],
    );
  }

  const newest = async (sql: Sql, purpose: Purpose) =>
    (
      await sql.query<Row>(
        `select key_version, wrapped from boi.tenant_keys where purpose = $1 order by key_version desc limit 1`,
        [purpose],
      )
    ).rows[0];

  async function current(sql: Sql, tenant: TenantId, purpose: Purpose): Promise<TenantKey> {
    let row = await newest(sql, purpose);
    if (!row) {
      await make(sql, tenant, purpose, 1);
      row = await newest(sql, purpose);
    }
    if (!row) throw new Error(`tenant ${tenant} has no ${purpose} key`);
    return { version: row.key_version, key: await unwrap(tenant, purpose, row) };
  }

  return {
    current,
    version: async (sql, tenant, purpose, version) => {
      const { rows } = await sql.query<Row>(
        `select key_version, wrapped from boi.tenant_keys where purpose = $1 and key_version = $2`,
        [purpose, version],
      );
      if (!rows[0]) throw new Error(`tenant ${tenant} has no ${purpose} key of version ${version}`);
      return { version, key: await unwrap(tenant, purpose, rows[0]) };
    },
    rotate: async (sql, tenant) => {
      const { version } = await current(sql, tenant, "wrap");
      await make(sql, tenant, "wrap", version + 1);
      return current(sql, tenant, "wrap");
    },
  };
}

interface Row {
  readonly key_version: number;
  readonly wrapped: Buffer;
}
