import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../database/database";
import { tenantId } from "../database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "./create-protection";
import { fileMasterKey } from "./file-master-key";
import { Shredded } from "./protection";
import { rotateTenantKey } from "./rotate-tenant-key";
import { tenantKeys } from "./tenant-keys";

const place = { table: "persons", column: "name_ct", row: "1" };

describeDatabase("protection", () => {
  let given: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "keys-"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });
  const parts = () => {
    const keys = tenantKeys(fileMasterKey(join(folder, "master")));
    return { keys, protection: createProtection(keys), tenant: tenantId.parse(randomUUID()) };
  };

  test("the master key's file is its owner's alone", () => {
    parts();
    expect(statSync(join(folder, "master")).mode & 0o777).toBe(0o600);
  });

  test("a value opens where it was sealed and nowhere else", async () => {
    const { protection, tenant } = parts();
    const [one, other] = [randomUUID(), randomUUID()];
    await given.database.asTenant(tenant, async (sql) => {
      const cipher = await protection.cipherOf(sql, tenant, one);
      const value = cipher.seal(place, "Ærøskøbing");
      expect(value.includes("skøbing")).toBe(false);
      expect((await protection.cipherOf(sql, tenant, one)).open(place, value).toString()).toBe("Ærøskøbing");
      for (const elsewhere of [
        { ...place, row: "2" },
        { ...place, column: "x" },
        { ...place, table: "x" },
      ])
        expect(() => cipher.open(elsewhere, value)).toThrow();
      const otherCipher = await protection.cipherOf(sql, tenant, other);
      expect(() => otherCipher.open(place, value)).toThrow();
      for (let at = 0; at < value.length; at += 1) {
        const changed = Buffer.from(value);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(() => cipher.open(place, changed)).toThrow();
      }
    });
  });

  test("a blind index is equal for equal values of one tenant and field only", async () => {
    const { protection, tenant } = parts();
    const stranger = tenantId.parse(randomUUID());
    const index = (who: typeof tenant, field: string, value: string) =>
      given.database.asTenant(who, async (sql) =>
        (await protection.blindIndex(sql, who, field))(value).toString("hex"),
      );
    const first = await index(tenant, "tin", "123456789");
    expect(await index(tenant, "tin", "123456789")).toBe(first);
    const others = [
      await index(tenant, "tin", "123456780"),
      await index(tenant, "id", "123456789"),
      await index(stranger, "tin", "123456789"),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test("after shredding nothing of the subject opens, in any process, and none can begin again", async () => {
    const { protection, tenant } = parts();
    const subject = randomUUID();
    const elsewhere = parts().protection;
    const as: Database["asTenant"] = (...rest) => given.database.asTenant(...rest);
    const value = await as(tenant, async (sql) =>
      (await protection.cipherOf(sql, tenant, subject)).seal(place, "x"),
    );
    await as(tenant, async (sql) => (await elsewhere.cipherOf(sql, tenant, subject)).open(place, value));
    const [before] = await given.all<{ wrapped: Buffer }>(
      "select wrapped from boi.subject_keys where subject = $1",
      [subject],
    );
    await as(tenant, (sql) => protection.shred(sql, tenant, subject));
    await as(tenant, (sql) => protection.shred(sql, tenant, subject));
    for (const process of [protection, elsewhere])
      await expect(as(tenant, (sql) => process.cipherOf(sql, tenant, subject))).rejects.toThrow(Shredded);
    // No table keeps a copy of the wrapped key, the history included.
    const tables = await given.all<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'boi'",
    );
    const wanted = before?.wrapped.toString("hex") ?? "missing";
    for (const { name } of tables)
      expect(JSON.stringify(await given.all(`select t::text from ${name} t`))).not.toContain(wanted);
  });

  test("a rotation that is killed between any two batches is resumed, and everything still opens", async () => {
    const { protection, keys, tenant } = parts();
    const subjects = Array.from({ length: 7 }, () => randomUUID());
    const values = await given.database.asTenant(tenant, async (sql) => {
      const made: Buffer[] = [];
      for (const subject of subjects)
        made.push((await protection.cipherOf(sql, tenant, subject)).seal(place, subject));
      return made;
    });
    await given.database.asTenant(tenant, (sql) => protection.shred(sql, tenant, randomUUID()));
    let transactions = 0;
    for (let allowed = 1; allowed <= 6; allowed += 1) {
      transactions = 0;
      const killed: Database = {
        ...given.database,
        asTenant: (who, work) => {
          transactions += 1;
          if (transactions > allowed) throw new Error("killed");
          return given.database.asTenant(who, work);
        },
      };
      await rotateTenantKey(killed, keys, tenant, { batch: 3, resume: allowed > 1 }).catch(
        (error: unknown) => {
          expect(error).toEqual(new Error("killed"));
        },
      );
      await given.database.asTenant(tenant, async (sql) => {
        for (const [at, subject] of subjects.entries())
          expect(
            (await protection.cipherOf(sql, tenant, subject)).open(place, values[at] ?? Buffer.alloc(0)),
          ).toEqual(Buffer.from(subject));
      });
    }
    expect(
      await given.all("select key_version from boi.tenant_keys where tenant_id = $1 and purpose = 'wrap'", [
        tenant,
      ]),
    ).toEqual([{ key_version: 2 }]);
  });
});
