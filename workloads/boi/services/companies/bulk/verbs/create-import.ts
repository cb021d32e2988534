import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import type { BulkServices } from "../model/bulk-services";
import type { newImport } from "../model/import";

/** Files that wait in the database are bounded: two hundred unfinished imports are a mistake of somebody's program. */
const mostOpen = 200;

export async function createImport(
  { sql, caller, now, audit }: Call<BulkServices>,
  { format, dryRun }: z.infer<typeof newImport>,
): Promise<string> {
  const { rows } = await sql.query<{ open: number }>(
    "select count(*)::int as open from boi.imports where state in ('receiving', 'queued', 'running')",
  );
  if ((rows[0]?.open ?? 0) >= mostOpen)
    throw new Problem(429, "too many imports are open: let some end, or cancel them", [], 60);
  const importId = randomUUID();
  await sql.query(
    `insert into boi.imports (tenant_id, import_id, format, dry_run, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [caller.tenant, importId, format, dryRun, caller.user, now],
  );
  audit({ action: "import.create", target: { kind: "import", id: importId }, details: { format, dryRun } });
  return importId;
}
