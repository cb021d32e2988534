import { randomUUID } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { tenantId, type TenantId } from "../database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { appendAudit } from "./append-audit";
import type { AuditEntry } from "./audit-entry";
import { chained } from "./fixtures/chained";
import { aroundSequence, genesis, type AuditRecord } from "./link";

const at = new Date("2026-11-25T12:00:00Z");
const text = fc.string({ unit: "binary", maxLength: 30 });
const entry = fc.record(
  {
    action: text,
    target: fc.record({ kind: text, id: text }),
    fields: fc.array(text, { maxLength: 3 }),
    reason: text,
    details: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean()), { maxKeys: 3 }),
  },
  { requiredKeys: ["action", "target"] },
);

test("a record's parts around its sequence number are its canonical JSON", () => {
  fc.assert(
    fc.property(entry, fc.nat(), (given, sequence) => {
      const record = { ...given, tenant: "t", actor: "a", requestId: "r", at: at.toISOString() };
      const [before, after] = aroundSequence(record);
      expect(`${before}${sequence}${after}`).toBe(canonicalize({ ...record, sequence }));
    }),
  );
});

describeDatabase("the audit chain", () => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await testDatabase();
  });
  afterAll(() => given.drop());

  const aTenant = () => tenantId.parse(randomUUID());
  const of = (tenant: TenantId, actor: string) => ({ tenant, actor, requestId: "r", at });
  const append = (tenant: TenantId, actor: string, entries: readonly AuditEntry[]) =>
    given.database.asTenant(tenant, (sql) => {
      appendAudit(sql, of(tenant, actor), entries);
      return Promise.resolve();
    });
  const links = (tenant: TenantId) =>
    given.all<{ readonly record: string }>(
      `select sequence::integer, record, previous_hash as "previousHash", hash from boi.audit_log
       where tenant_id = $1 order by sequence`,
      [tenant],
    );

  test("holds what its reference holds, whatever the texts", async () => {
    const entries = fc.sample(entry, 60);
    const tenant = aTenant();
    await append(tenant, "ada", entries.slice(0, 1));
    await append(tenant, "ada", []);
    await append(tenant, "ada", entries.slice(1));
    const records = entries.map((each) => ({ ...of(tenant, "ada"), at: at.toISOString(), ...each }));
    expect(await links(tenant)).toEqual(chained({ sequence: 0, hash: genesis(tenant) }, records));
  });

  test("takes no text for a statement", async () => {
    const tenant = aTenant();
    const id = "'; drop table boi.audit_log; select $$";
    await append(tenant, id, [{ action: id, target: { kind: id, id } }]);
    expect((await links(tenant)).map(({ record }) => JSON.parse(record) as unknown)).toEqual([
      { ...of(tenant, id), at: at.toISOString(), sequence: 1, action: id, target: { kind: id, id } },
    ]);
  });

  test("stays one chain when fifty write at once, the first among them", async () => {
    const tenant = aTenant();
    const actors = Array.from({ length: 50 }, (_, number) => String(number));
    await Promise.all(
      actors.map((actor) => append(tenant, actor, [{ action: "x", target: { kind: "y", id: actor } }])),
    );
    const kept = await links(tenant);
    const records = kept.map(({ record }) => {
      const { sequence: _, ...rest } = JSON.parse(record) as AuditRecord & { sequence: number };
      return rest;
    });
    expect(kept).toEqual(chained({ sequence: 0, hash: genesis(tenant) }, records));
    expect(new Set(records.map(({ actor }) => actor))).toEqual(new Set(actors));
  });

  test("has nothing of a transaction that fails, and a transaction fails whose records cannot be kept", async () => {
    const tenant = aTenant();
    await expect(
      given.database.asTenant(tenant, (sql) => {
        appendAudit(sql, of(tenant, "ada"), [{ action: "x", target: { kind: "y", id: "z" } }]);
        return Promise.reject(new Error("changed its mind"));
      }),
    ).rejects.toThrow("changed its mind");
    await expect(
      given.database.asTenant(tenant, async (sql) => {
        await sql.query("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [tenant]);
        sql.beforeCommit("select boi.append_audit('{}')");
      }),
    ).rejects.toThrow("cannot extract elements from an object");
    expect(await links(tenant)).toEqual([]);
    expect(await given.all("select from boi.tenants where tenant_id = $1", [tenant])).toEqual([]);
    await append(tenant, "ada", [{ action: "x", target: { kind: "y", id: "z" } }]);
    expect(await links(tenant)).toHaveLength(1);
  });
});
