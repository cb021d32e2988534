import { randomUUID } from "node:crypto";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { tenantId } from "./tenant-id";

describeDatabase("the database", () => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await testDatabase();
  });
  afterAll(() => given.drop());

  test("shows a tenant its own rows only, and without a tenant none", async () => {
    const [one, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
    for (const tenant of [one, other])
      await given.database.asTenant(tenant, (sql) =>
        sql.query("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [tenant]),
      );
    const seen = await given.database.asTenant(one, (sql) => sql.query("select tenant_id from boi.tenants"));
    expect(seen.rows).toEqual([{ tenant_id: one }]);
    expect((await given.database.withoutTenant("select from boi.tenants")).rowCount).toBe(0);
    expect(await given.all("select from boi.tenants")).toHaveLength(2);
  });

  test("ends statements and open transactions of a service that are no longer waited for", async () => {
    const { rows } = await given.database.withoutTenant(
      "select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle",
    );
    expect(rows).toEqual([{ statement: "30s", idle: "1min" }]);
  });
});
