import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";
import { Shredded, type Place, type Protection, type SubjectCipher } from "./protection";
import { opened, sealed } from "./sealed";
import type { TenantKeys } from "./tenant-keys";

/**
 * Envelope encryption: every subject has a random key, wrapped by the tenant's. A subject's key is unwrapped again each
 * time and never kept, so that from the commit of a shredding on no process opens anything of the subject.
 */
export function createProtection(keys: TenantKeys): Protection {
  async function subjectKey(sql: Sql, tenant: TenantId, subject: string): Promise<Buffer> {
    let row = await wrappedKey(sql, subject);
    if (!row) {
      const { version, key } = await keys.current(sql, tenant, "wrap");
      await sql.query(
        `insert into boi.subject_keys (tenant_id, subject, key_version, wrapped) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [tenant, subject, version, sealed(key, wrapping(tenant, subject, version), randomBytes(32))],
      );
      row = await wrappedKey(sql, subject);
    }
    if (!row) throw new Error("the subject's key was not kept");
    if (row.wrapped === null) throw new Shredded("the data of this subject were erased");
    const { key } = await keys.version(sql, tenant, "wrap", row.key_version);
    return opened(key, wrapping(tenant, subject, row.key_version), row.wrapped);
  }

  return {
    cipherOf: async (sql, tenant, subject) => cipher(tenant, subject, await subjectKey(sql, tenant, subject)),
    newCiphers: async (sql, tenant, subjects) => {
      const { version, key } = await keys.current(sql, tenant, "wrap");
      const own = subjects.map(() => randomBytes(32));
      const wrapped = subjects.map((subject, index) =>
        sealed(key, wrapping(tenant, subject, version), own[index] as Buffer),
      );
      await sql.query(
        `insert into boi.subject_keys (tenant_id, subject, key_version, wrapped)
         select $1, subject, $2, wrapped from unnest($3::uuid[], $4::bytea[]) as made (subject, wrapped)`,
        [tenant, version, subjects, wrapped],
      );
      return subjects.map((subject, index) => cipher(tenant, subject, own[index] as Buffer));
    },
    blindIndex: async (sql, tenant, field) => {
      const { key } = await keys.current(sql, tenant, "index");
      const fieldKey = Buffer.from(hkdfSync("sha256", key, tenant, `palisade blind index of ${field}`, 32));
      return (normalised) => createHmac("sha256", fieldKey).update(normalised).digest().subarray(0, 16);
    },
    shred: async (sql, tenant, subject) => {
      // Also where there is no key yet: from now on there shall be none.
      const { version } = await keys.current(sql, tenant, "wrap");
      await sql.query(
        `insert into boi.subject_keys (tenant_id, subject, key_version, wrapped, shredded_at)
         values ($1, $2, $3, null, now())
         on conflict (tenant_id, subject) do update set wrapped = null, shredded_at = now()
         where subject_keys.wrapped is not null`,
        [tenant, subject, version],
      );
    },
  };
}

/** What a subject's wrapped key is bound to. */
export const wrapping = (tenant: string, subject: string, version: number): readonly string[] => [
  "subject key",
  tenant,
  subject,
  String(version),
];

async function wrappedKey(sql: Sql, subject: string) {
  const { rows } = await sql.query<{ readonly key_version: number; readonly wrapped: Buffer | null }>(
    "select key_version, wrapped from boi.subject_keys where subject = $1",
    [subject],
  );
  return rows[0];
}

function cipher(tenant: string, subject: string, key: Buffer): SubjectCipher {
  const bound = ({ table, column, row }: Place) => [tenant, subject, table, column, row];
  return {
    seal: (place, plain) => sealed(key, bound(place), typeof plain === "string" ? Buffer.from(plain) : plain),
    open: (place, value) => opened(key, bound(place), value),
  };
}
