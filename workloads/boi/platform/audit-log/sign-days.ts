import type { Database } from "../database/database";
import type { Sql } from "../database/sql";
import { tenantId, type TenantId } from "../database/tenant-id";
import { genesis, linkHash } from "./link";
import type { RootSigner } from "./root-signer";
import type { RootStore } from "./root-store";
import { dailyRoot, readStatement, type SignedRoot } from "./signed-root";

export interface SigningServices {
  readonly database: Database;
  readonly signer: RootSigner;
  readonly store: RootStore;
  readonly now: () => Date;
}

/** The chain is not what it was when it was written or signed last: nothing is signed over it. */
export class ChainBroken extends Error {}

/**
 * Signs the end of every day that is over, for every tenant, and keeps each root in the store. May be repeated and killed
 * anywhere: what was signed but not stored is stored by the next run. Returns what failed, by tenant: one tenant's broken
 * chain does not keep the others' from being signed.
 */
export async function signDays(services: SigningServices): Promise<ReadonlyMap<TenantId, Error>> {
  const { rows } = await services.database.withoutTenant<{ tenant: string }>(
    "select tenant from boi.audited_tenants()",
  );
  const failed = new Map<TenantId, Error>();
  for (const { tenant } of rows) {
    const id = tenantId.parse(tenant);
    try {
      await signDaysOf(services, id);
    } catch (error) {
      failed.set(id, error instanceof Error ? error : new Error("signing failed"));
    }
  }
  return failed;
}

async function signDaysOf({ database, signer, store, now }: SigningServices, tenant: TenantId) {
  const today = now().toISOString().slice(0, 10);
  for (;;) {
    const signed = await database.asTenant(tenant, (sql) => signNextDay(sql, tenant, today, signer));
    if (!signed) break;
  }
  const kept = new Set(await store.days(tenant));
  const { rows } = await database.asTenant(tenant, (sql) =>
    sql.query<SignedRoot & { day: string }>(
      `select day::text, statement, encode(signature, 'base64') as signature, key_id as "keyId"
       from boi.audit_roots order by day`,
    ),
  );
  for (const { day, statement, signature, keyId } of rows)
    if (!kept.has(day))
      await store.put(tenant, day, { statement, signature: signature.replace(/\n/g, ""), keyId });
}

/** In one transaction: of two runs at once the second finds the day signed. False when no day is left. */
async function signNextDay(sql: Sql, tenant: TenantId, today: string, signer: RootSigner): Promise<boolean> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [tenant]);
  const { rows: roots } = await sql.query<{ statement: string }>(
    "select statement from boi.audit_roots order by day desc limit 1",
  );
  const before = roots[0] && readStatement(roots[0].statement);
  if (roots[0] && !before) throw new ChainBroken("the newest root is not readable");
  const after = before?.last ?? 0;
  const day = before ? nextDay(before.day) : await firstDay(sql);
  if (day === undefined || day >= today) return false;
  if (before && after > 0) {
    const { rows } = await sql.query<{ hash: Buffer }>("select hash from boi.audit_log where sequence = $1", [
      after,
    ]);
    if (rows[0]?.hash.toString("hex") !== before.head)
      throw new ChainBroken(`record ${after} is not the one that was signed on ${before.day}`);
  }
  // By sequence and not by time alone: a record that committed after midnight may name a moment before it.
  const { rows: links } = await sql.query<{ sequence: string; record: string; hash: Buffer }>(
    `select sequence, record, hash from boi.audit_log
     where sequence > $1 and sequence < coalesce(
       (select min(sequence) from boi.audit_log where sequence > $1 and record::jsonb->>'at' >= $2), 9223372036854775807)
     order by sequence`,
    [after, nextDay(day)],
  );
  let head: Buffer = before ? Buffer.from(before.head, "hex") : genesis(tenant);
  for (const [at, { sequence, record, hash }] of links.entries()) {
    if (Number(sequence) !== after + at + 1) throw new ChainBroken(`record ${after + at + 1} is missing`);
    if (!linkHash(head, record).equals(hash))
      throw new ChainBroken(`record ${sequence} does not follow the one before it`);
    head = hash;
  }
  const statement = dailyRoot(
    tenant,
    day,
    links.map(({ hash }) => hash),
    {
      statement: roots[0]?.statement ?? "",
      last: after,
      head: before?.head ?? genesis(tenant).toString("hex"),
    },
  );
  await sql.query(
    `insert into boi.audit_roots (tenant_id, day, last_sequence, statement, signature, key_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenant, day, after + links.length, statement, await signer.sign(statement), signer.keyId],
  );
  return true;
}

async function firstDay(sql: Sql): Promise<string | undefined> {
  const { rows } = await sql.query<{ day: string }>(
    `select left(record::jsonb->>'at', 10) as day from boi.audit_log order by sequence limit 1`,
  );
  return rows[0]?.day;
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
