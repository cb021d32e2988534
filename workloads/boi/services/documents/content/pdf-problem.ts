import { pdfObjects } from "./pdf-objects";

/** What a scanned document never needs: what acts when it is opened, other files, and what hides the rest from a look. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/\/(JavaScript|JS)\b/, "pdf-with-script"],
  [/\/(Launch|GoToR|GoToE|SubmitForm|ImportData|Rendition|Movie|Sound)\b/, "pdf-with-action"],
  [/\/(EmbeddedFiles?|Filespec|RichMedia|XFA)\b/, "pdf-with-file"],
  [/\/Encrypt\b/, "pdf-encrypted"],
];

/**
 * Looks at every object, also those in compressed object streams. What pictures and pages hold is not looked at: an object
 * cannot be there, and in megabytes of noise any short name would turn up by chance.
 */
export function pdfProblem(bytes: Buffer): string | undefined {
  if (!bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "pdf-broken";
  const text = bytes.toString("latin1");
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return "pdf-broken";
  const read = pdfObjects(text);
  if (read.problem !== undefined) return read.problem;
  for (const part of read.objects) {
    const found = refused.find(([pattern]) => pattern.test(part));
    if (found) return found[1];
  }
  return undefined;
}
