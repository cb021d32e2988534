import { createHash } from "node:crypto";
import { filetypemime } from "magic-bytes.js";
import { imageProblem } from "./image-problem";
import { pdfProblem } from "./pdf-problem";

export type ContentType = "image/jpeg" | "image/png" | "application/pdf";

/** FinCEN's limit for an attachment. */
export const largestDocument = 4 * 1024 * 1024;

/** Why a file is refused, as a code: decided by its bytes, whatever it was announced as. */
export function contentProblem(
  bytes: Buffer,
  announced: { readonly contentType: string; readonly bytes: number; readonly sha256?: string },
) {
  if (bytes.length > largestDocument) return "too-large";
  if (bytes.length !== announced.bytes) return "other-size";
  if (announced.sha256 !== undefined && createHash("sha256").update(bytes).digest("hex") !== announced.sha256)
    return "other-digest";
  if (!filetypemime(bytes).includes(announced.contentType)) return "other-type";
  if (hasArchiveInside(bytes)) return "archive-inside";
  return announced.contentType === "application/pdf"
    ? pdfProblem(bytes)
    : imageProblem(bytes, announced.contentType);
}

/** A ZIP is read from its end: a record that says how many bytes come after it. If they do, any reader opens it as a ZIP. */
function hasArchiveInside(bytes: Buffer): boolean {
  const record = Buffer.from("PK\x05\x06");
  for (let at = bytes.indexOf(record); at >= 0; at = bytes.indexOf(record, at + 1))
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  return false;
}
