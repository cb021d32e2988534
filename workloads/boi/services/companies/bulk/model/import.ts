import { z } from "zod";
import { formats } from "./import-rows";

export const partLimit = 4 * 1024 * 1024;
/** 64 parts of 4 MiB: 256 MiB of CSV, far more than the rows that an import may have. */
export const mostParts = 64;

export const newImport = z.strictObject({
  format: z.enum(formats),
  /** Reads and checks everything, says what would happen, and changes nothing. */
  dryRun: z.boolean().default(false),
});

export const startOfImport = z.strictObject({
  parts: z.number().int().min(1).max(mostParts),
  /** Of the whole file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in hexadecimal"),
});

export const importStatus = z.strictObject({
  importId: z.uuid(),
  format: z.enum(formats),
  dryRun: z.boolean(),
  state: z.enum(["receiving", "queued", "running", "done", "failed", "cancelled"]),
  rows: z.strictObject({
    done: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
  }),
  failure: z.string().optional(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
});
export type ImportStatus = z.infer<typeof importStatus>;

export const importError = z.strictObject({
  row: z.number().int(),
  column: z.string(),
  detail: z.string(),
  remedy: z.string(),
});
export type ImportError = z.infer<typeof importError>;

interface StatusRow {
  readonly import_id: string;
  readonly format: ImportStatus["format"];
  readonly dry_run: boolean;
  readonly state: ImportStatus["state"];
  readonly rows_done: number;
  readonly rows_created: number;
  readonly rows_updated: number;
  readonly rows_unchanged: number;
  readonly rows_rejected: number;
  readonly failure: string | null;
  readonly created_at: Date;
  readonly finished_at: Date | null;
}

export const statusColumns =
  "import_id, format, dry_run, state, rows_done, rows_created, rows_updated, rows_unchanged, rows_rejected, failure, created_at, finished_at";

export const statusOf = (row: StatusRow): ImportStatus => ({
  importId: row.import_id,
  format: row.format,
  dryRun: row.dry_run,
  state: row.state,
  rows: {
    done: row.rows_done,
    created: row.rows_created,
    updated: row.rows_updated,
    unchanged: row.rows_unchanged,
    rejected: row.rows_rejected,
  },
  ...(row.failure !== null && { failure: row.failure }),
  createdAt: row.created_at.toISOString(),
  ...(row.finished_at && { finishedAt: row.finished_at.toISOString() }),
});
export type { StatusRow };
