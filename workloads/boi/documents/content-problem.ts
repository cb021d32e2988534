import { filetypemime } from "magic-bytes.js";
import { imageProblem } from "./image-problem";
import { pdfProblem } from "./pdf-problem";

export type ContentType = "image/jpeg" | "image/png" | "application/pdf";

/** FinCEN's limit for an attachment. */
export const largestDocument = 4 * 1024 * 1024;

/** Why a file is refused, as a code: judged by its bytes, whatever it was announced as. */
export function contentProblem(
  bytes: Buffer,
  announced: { readonly contentType: string; readonly bytes: number },
) {
  if (bytes.length > largestDocument) return "too-large";
  if (bytes.length !== announced.bytes) return "other-size";
  if (!filetypemime(bytes).includes(announced.contentType)) return "other-type";
  return announced.contentType === "application/pdf"
    ? pdfProblem(bytes)
    : imageProblem(bytes, announced.contentType);
}
