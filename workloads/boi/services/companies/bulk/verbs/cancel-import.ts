import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import type { BulkServices } from "../model/bulk-services";
import { destroyFile } from "../model/run-import";
import { lockImport } from "./lock-import";

export async function cancelImport(
  { services, sql, caller, now, audit }: Call<BulkServices>,
  importId: string,
): Promise<void> {
  const { state } = await lockImport(sql, importId);
  if (state === "cancelled") return;
  if (state === "done" || state === "failed") throw new Problem(409, "the import has ended");
  await sql.query(
    "update boi.imports set state = 'cancelled', finished_at = $2, lease_until = null where import_id = $1",
    [importId, now],
  );
  await destroyFile(services, sql, caller.tenant, importId);
  audit({ action: "import.cancel", target: { kind: "import", id: importId } });
}
