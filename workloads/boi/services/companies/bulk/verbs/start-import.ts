import type { z } from "zod";
import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import type { BulkServices } from "../model/bulk-services";
import type { startOfImport } from "../model/import";
import { lockImport } from "./lock-import";

export async function startImport(
  { sql, audit }: Call<BulkServices>,
  importId: string,
  { parts, sha256 }: z.infer<typeof startOfImport>,
): Promise<void> {
  const { state } = await lockImport(sql, importId);
  if (state !== "receiving") throw new Problem(409, "the import was started before");
  const { rows } = await sql.query<{ there: number; highest: number }>(
    "select count(*)::int as there, coalesce(max(part), 0) as highest from boi.import_parts where import_id = $1",
    [importId],
  );
  if (rows[0]?.there !== parts || rows[0].highest !== parts)
    throw new Problem(409, "not all parts have arrived, or more than were named", [
      { pointer: "/parts", detail: "must be the number of parts that were sent, from 1 on without a gap" },
    ]);
  await sql.query("update boi.imports set state = 'queued', parts = $2, sha256 = $3 where import_id = $1", [
    importId,
    parts,
    Buffer.from(sha256, "hex"),
  ]);
  audit({ action: "import.start", target: { kind: "import", id: importId }, details: { parts, sha256 } });
}
