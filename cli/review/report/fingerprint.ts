import { createHash } from "node:crypto";

/** Identifies a finding from run to run. */
export const fingerprint = (...of: readonly string[]): string =>
  createHash("sha256").update(of.join("|")).digest("hex").slice(0, 32);
