import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import type { BulkServices } from "../model/bulk-services";
import { partPlace } from "../model/run-import";
import { lockImport } from "./lock-import";

export async function putImportPart(
  { services, sql, caller }: Call<BulkServices>,
  importId: string,
  part: number,
  bytes: Uint8Array,
): Promise<void> {
  const { state } = await lockImport(sql, importId);
  if (state !== "receiving")
    throw new Problem(409, "the import was started: its file cannot change any more");
  if (bytes.length === 0)
    throw new Problem(400, "the request is not valid", [{ pointer: "", detail: "a part must not be empty" }]);
  const cipher = await services.protection.cipherOf(sql, caller.tenant, importId);
  await sql.query(
    `insert into boi.import_parts (tenant_id, import_id, part, content_ct) values ($1, $2, $3, $4)
     on conflict (tenant_id, import_id, part) do update set content_ct = excluded.content_ct`,
    [caller.tenant, importId, part, cipher.seal(partPlace(importId, part), bytes)],
  );
}
