import { createHash } from "node:crypto";
import { z } from "zod";
import type { Report } from "./report";
import { snapshotHash } from "./snapshot-hash";

/** What a certifier affirms, word for word. A new wording is a new text here; records keep the one that was shown. */
export const certificationStatement =
  "I certify that I am authorized to file this BOIR on behalf of the reporting company. I further certify, on behalf of the reporting company, that the information contained in this BOIR is true, correct, and complete.";

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
