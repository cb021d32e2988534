import type { Database } from "../database/database";
import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";
import { wrapping } from "./create-protection";
import { opened, sealed } from "./sealed";
import type { TenantKeys } from "./tenant-keys";

interface Rotated {
  readonly version: number;
  readonly rewrapped: number;
}

/**
 * Wraps every subject's key of the tenant by a new key and removes the old ones. Each batch is a transaction and the rows
 * themselves say how far it came: killed anywhere, `resume` goes on with the version already made.
 */
export async function rotateTenantKey(
  database: Database,
  keys: TenantKeys,
  tenant: TenantId,
  { resume = false, batch = 500 }: { readonly resume?: boolean; readonly batch?: number } = {},
): Promise<Rotated> {
  const { version } = await database.asTenant(tenant, (sql) =>
    resume ? keys.current(sql, tenant, "wrap") : keys.rotate(sql, tenant),
  );
  let rewrapped = 0;
  for (;;) {
    const done = await database.asTenant(tenant, (sql) => rewrap(sql, keys, tenant, version, batch));
    rewrapped += done;
    if (done < batch) break;
  }
  await database.asTenant(tenant, async (sql) => {
    // Shredded rows wrap nothing: they only name the version.
    await sql.query(
      "update boi.subject_keys set key_version = $1 where key_version < $1 and wrapped is null",
      [version],
    );
    await sql.query("delete from boi.tenant_keys where purpose = 'wrap' and key_version < $1", [version]);
  });
  return { version, rewrapped };
}

async function rewrap(
  sql: Sql,
  keys: TenantKeys,
  tenant: TenantId,
  version: number,
  batch: number,
): Promise<number> {
  const { rows } = await sql.query<{ subject: string; key_version: number; wrapped: Buffer }>(
    `select subject, key_version, wrapped from boi.subject_keys
     where key_version < $1 and wrapped is not null order by subject limit $2 for update`,
    [version, batch],
  );
  if (rows.length === 0) return 0;
  const to = await keys.version(sql, tenant, "wrap", version);
  const wrapped: Buffer[] = [];
  for (const row of rows) {
    const from = await keys.version(sql, tenant, "wrap", row.key_version);
    const key = opened(from.key, wrapping(tenant, row.subject, row.key_version), row.wrapped);
    wrapped.push(sealed(to.key, wrapping(tenant, row.subject, version), key));
  }
  await sql.query(
    `update boi.subject_keys set key_version = $1, wrapped = given.wrapped
     from unnest($2::uuid[], $3::bytea[]) as given (subject, wrapped) where subject_keys.subject = given.subject`,
    [version, rows.map(({ subject }) => subject), wrapped],
  );
  return rows.length;
}
