import { createHash, randomUUID } from "node:crypto";
import type { Sql } from "../../../../platform/database/sql";
import { tenantId, type TenantId } from "../../../../platform/database/tenant-id";
import { workAsTenant } from "../../../../platform/http/tenant-work";
import type { BulkServices, Saved } from "./bulk-services";
import { companyTarget } from "./company-target";
import type { ImportedCompany } from "./columns";
import { importRows, type Format, type ImportRow } from "./import-rows";
import { RejectedFile } from "./rejected-file";

const leaseSeconds = 120;
const batchSize = 500;
/** A file that kills its worker time and again is not tried for ever. */
const mostAttempts = 8;
/** Errors beyond are counted and not listed: a file that is wrong in every row is corrected at its source. */
const mostErrors = 5_000;

interface Job {
  readonly tenant: TenantId;
  readonly importId: string;
  readonly lease: string;
  readonly format: Format;
  readonly dryRun: boolean;
  readonly actor: string;
}

/** Another worker has the import now, or it was cancelled: this one stops without a trace. */
class LeaseLost extends Error {}

/** Takes the next import that waits, of whatever tenant, and works it off; false when none waits. */
export async function runNextImport(services: BulkServices, signal?: AbortSignal): Promise<boolean> {
  const { rows } = await services.database.withoutTenant<{
    tenant_id: string;
    import_id: string;
    lease: string;
  }>("select tenant_id, import_id, lease from boi.claim_import($1)", [leaseSeconds]);
  const [claimed] = rows;
  if (!claimed) return false;
  const tenant = tenantId.parse(claimed.tenant_id);
  const { import_id: importId, lease } = claimed;
  try {
    await runImport(services, tenant, importId, lease, signal);
  } catch (error) {
    if (error instanceof RejectedFile)
      await finish(services, { tenant, importId, lease }, "failed", error.message);
    else if (!(error instanceof LeaseLost)) throw error;
  }
  return true;
}

async function runImport(
  services: BulkServices,
  tenant: TenantId,
  importId: string,
  lease: string,
  signal?: AbortSignal,
): Promise<void> {
  const { rows } = await services.database.asTenant(tenant, (sql) =>
    sql.query<{
      format: Format;
      dry_run: boolean;
      created_by: string;
      parts: number;
      sha256: Buffer;
      rows_done: number;
      attempts: number;
    }>(
      `select format, dry_run, created_by, parts, sha256, rows_done, attempts from boi.imports
       where import_id = $1 and lease = $2 and state = 'running'`,
      [importId, lease],
    ),
  );
  const [given] = rows;
  if (!given) throw new LeaseLost();
  if (given.attempts > mostAttempts)
    throw new RejectedFile("The import was begun again too often without getting to its end: split the file");
  const job: Job = {
    tenant,
    importId,
    lease,
    format: given.format,
    dryRun: given.dry_run,
    actor: given.created_by,
  };
  if (given.rows_done === 0) await readThrough(job.format, bytesOf(services, job, given.parts), given.sha256);
  let done = given.rows_done;
  let batch: ImportRow[] = [];
  for await (const row of importRows(given.format, bytesOf(services, job, given.parts), done)) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    await saveBatch(services, job, done, batch);
    done += batch.length;
    batch = [];
    if (signal?.aborted === true) return;
  }
  if (batch.length > 0) await saveBatch(services, job, done, batch);
  await finish(services, job, "done");
}

/** The parts in their order, one in memory at a time. */
async function* bytesOf(
  { database, protection }: BulkServices,
  { tenant, importId }: Job,
  parts: number,
): AsyncGenerator<Uint8Array> {
  for (let part = 1; part <= parts; part += 1)
    yield await database.asTenant(tenant, async (sql) => {
      const { rows } = await sql.query<{ content: Buffer }>(
        "select content_ct as content from boi.import_parts where import_id = $1 and part = $2",
        [importId, part],
      );
      if (!rows[0]) throw new RejectedFile(`Part ${part} of the file is missing`);
      const cipher = await protection.cipherOf(sql, tenant, importId);
      return cipher.open(partPlace(importId, part), rows[0].content);
    });
}

export const partPlace = (importId: string, part: number) => ({
  table: "import_parts",
  column: "content_ct",
  row: `${importId}/${part}`,
});

/** Once to the end before anything is written: a file that is damaged, or wrong as a whole, changes nothing. */
async function readThrough(
  format: Format,
  bytes: AsyncIterable<Uint8Array>,
  expected: Buffer,
): Promise<void> {
  const hash = createHash("sha256");
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      hash.update(chunk);
      yield chunk;
    }
    if (!hash.digest().equals(expected))
      throw new RejectedFile(
        "The file did not arrive as it was sent (its SHA-256 is another): send it again",
      );
  }
  for await (const _ of importRows(format, hashed(), Infinity)) throw new Error("no row was asked for");
}

/** Companies, errors and progress in one transaction: after a crash the import goes on at the row where it stood. */
async function saveBatch(
  services: BulkServices,
  job: Job,
  done: number,
  batch: readonly ImportRow[],
): Promise<void> {
  const { tenant, importId, lease, actor, dryRun } = job;
  const importTarget = services.importTarget ?? companyTarget(services.protection);
  const now = services.now();
  const context = { tenant, actor, requestId: randomUUID(), at: now };
  await workAsTenant(services.database, context, async (work) => {
    const { rows } = await work.sql.query<{ rejected: number }>(
      `update boi.imports set rows_done = rows_done + $4, lease_until = now() + make_interval(secs => $5)
       where import_id = $1 and lease = $2 and state = 'running' and rows_done = $3
       returning rows_rejected as rejected`,
      [importId, lease, done, batch.length, leaseSeconds],
    );
    if (!rows[0]) throw new LeaseLost();
    const good: ImportedCompany[] = [];
    const goodRows: ImportRow[] = [];
    const bad: ImportRow[] = [];
    for (const row of batch)
      if ("company" in row.result) {
        good.push(row.result);
        goodRows.push(row);
      } else bad.push(row);
    const who = { tenant, actor, now };
    const saved =
      good.length === 0
        ? []
        : dryRun
          ? await importTarget.foresee(work.sql, who, good)
          : await importTarget.save(work, who, good);
    if (saved.length !== good.length)
      throw new Error(`${good.length} companies were given and ${saved.length} came back`);
    for (const [index, result] of saved.entries())
      if (typeof result !== "string") bad.push({ number: goodRows[index]?.number ?? 0, result: [result] });
    bad.sort((one, other) => one.number - other.number);
    if (rows[0].rejected < mostErrors) await saveErrors(work.sql, job, bad);
    const count = (kind: Saved) => saved.filter((one) => one === kind).length;
    await work.sql.query(
      `update boi.imports set rows_created = rows_created + $2, rows_updated = rows_updated + $3,
         rows_unchanged = rows_unchanged + $4, rows_rejected = rows_rejected + $5 where import_id = $1`,
      [importId, count("created"), count("updated"), count("unchanged"), bad.length],
    );
  });
}

async function saveErrors(sql: Sql, { tenant, importId }: Job, bad: readonly ImportRow[]): Promise<void> {
  const errors = bad.flatMap(({ number, result }) =>
    "company" in result ? [] : result.map((error, ordinal) => ({ number, ordinal, ...error })),
  );
  await sql.query(
    `insert into boi.import_errors (tenant_id, import_id, row_number, ordinal, column_name, detail, remedy)
     select $1, $2, * from unnest($3::int[], $4::int[], $5::text[], $6::text[], $7::text[])`,
    [
      tenant,
      importId,
      errors.map(({ number }) => number),
      errors.map(({ ordinal }) => ordinal),
      errors.map(({ column }) => column),
      errors.map(({ detail }) => detail),
      errors.map(({ remedy }) => remedy),
    ],
  );
}

/** The end of an import, good or bad: its result is noted, and the file is destroyed with its key. */
async function finish(
  services: BulkServices,
  { tenant, importId, lease }: Pick<Job, "tenant" | "importId" | "lease">,
  state: "done" | "failed",
  failure?: string,
): Promise<void> {
  const at = services.now();
  const context = { tenant, actor: "service:companies", requestId: randomUUID(), at };
  await workAsTenant(services.database, context, async ({ sql, audit, publish }) => {
    const { rows } = await sql.query<{
      dry_run: boolean;
      created: number;
      updated: number;
      rejected: number;
    }>(
      `update boi.imports set state = $3, failure = $4, finished_at = $5, lease_until = null
       where import_id = $1 and lease = $2 and state = 'running'
       returning dry_run, rows_created as created, rows_updated as updated, rows_rejected as rejected`,
      [importId, lease, state, failure ?? null, at],
    );
    const [result] = rows;
    if (!result) throw new LeaseLost();
    await destroyFile(services, sql, tenant, importId);
    const { created, updated, rejected, dry_run: dryRun } = result;
    audit({
      action: `import.${state}`,
      target: { kind: "import", id: importId },
      details: { created, updated, rejected, dryRun },
    });
    publish(`import.${state}`, { importId });
  });
}

export async function destroyFile(
  { protection }: Pick<BulkServices, "protection">,
  sql: Sql,
  tenant: TenantId,
  importId: string,
): Promise<void> {
  await sql.query("delete from boi.import_parts where import_id = $1", [importId]);
  await protection.shred(sql, tenant, importId);
}
