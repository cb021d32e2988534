import { createHash } from "node:crypto";
import { z } from "zod";
import { certificationStatement } from "./certification-statement";
import type { Report } from "./model/report";
import { snapshotHash } from "./snapshot-hash";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who certified what, when, and what they saw. It carries digests only, so that it outlives an erasure. */
export const certification = z.strictObject({
  certifiedBy: z.string().min(1).max(200),
  /** ISO 8601, UTC. */
  certifiedAt: z.iso.datetime(),
  statement: z.string().min(1).max(2000),
  snapshotHash: sha256,
  /** Of the preview's bytes (UTF-8) as they were shown. */
  previewHash: sha256,
});
export type Certification = z.infer<typeof certification>;

export const certificationOf = (
  report: Report,
  preview: string,
  by: { readonly user: string; readonly at: Date },
): Certification => ({
  certifiedBy: by.user,
  certifiedAt: by.at.toISOString(),
  statement: certificationStatement,
  snapshotHash: snapshotHash(report),
  previewHash: createHash("sha256").update(preview, "utf8").digest("hex"),
});
