import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Report } from "./model/report";

/** SHA-256 (hex) of the report's canonical JSON (RFC 8785): what a certification is about, and what must not change after it. */
export const snapshotHash = (report: Report): string =>
  createHash("sha256")
    .update(canonicalize(report) as string)
    .digest("hex");
