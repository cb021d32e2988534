import type { Database } from "../../platform/database/database";
import { tenantId } from "../../platform/database/tenant-id";
import { localTenants } from "./users";

/** The two firms of the local users; once. */
export async function seedTenants(database: Database): Promise<void> {
  for (const { tenantId: id, name } of localTenants)
    await database.asTenant(tenantId.parse(id), (sql) =>
      sql.query("insert into boi.tenants (tenant_id, name) values ($1, $2) on conflict do nothing", [
        id,
        name,
      ]),
    );
}
