import type { Database } from "../database/database";
import { inSpan } from "./span";

/** A span for every transaction. Its statements are not in it: one transaction is what holds a connection. */
export const tracedDatabase = (database: Database): Database => ({
  asTenant: (tenant, work) =>
    inSpan("transaction", { "db.system.name": "postgresql", "boi.tenant": tenant }, () =>
      database.asTenant(tenant, work),
    ),
  transactionWithoutTenant: (work) =>
    inSpan("transaction", { "db.system.name": "postgresql" }, () => database.transactionWithoutTenant(work)),
  withoutTenant: (text, values) =>
    inSpan("statement", { "db.system.name": "postgresql" }, () => database.withoutTenant(text, values)),
  close: () => database.close(),
});
