import { inflateSync } from "node:zlib";

/** What a scanned document never needs: what acts when it is opened, other files, and what hides the rest from a look. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/\/(JavaScript|JS)\b/, "pdf-with-script"],
  [/\/(Launch|GoToR|GoToE|SubmitForm|ImportData)\b/, "pdf-with-action"],
  [/\/(EmbeddedFiles?|Filespec|RichMedia|XFA)\b/, "pdf-with-file"],
  [/\/Encrypt\b/, "pdf-encrypted"],
];

/** Of all streams together: more is a bomb, not a scan. */
const mostInflated = 64 * 1024 * 1024;

/** Looks into every compressed stream too, because object streams may carry the same names. */
export function pdfProblem(bytes: Buffer): string | undefined {
  if (!bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "pdf-broken";
  const text = bytes.toString("latin1");
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return "pdf-broken";
  let inflated = 0;
  const found = named(text);
  if (found !== undefined) return found;
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + (text[index + 6] === "\r" ? 8 : 7);
    const end = text.indexOf("endstream", start);
    if (end < 0) return "pdf-broken";
    if (bytes[start] !== 0x78) continue;
    let content: Buffer;
    try {
      content = inflateSync(bytes.subarray(start, end), { maxOutputLength: mostInflated - inflated });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return "pdf-bomb";
      // What cannot be inflated holds no objects either.
      continue;
    }
    inflated += content.length;
    const hidden = named(content.toString("latin1"));
    if (hidden !== undefined) return hidden;
  }
  return undefined;
}

/** A name may be written with escapes: /J#61vaScript (ISO 32000-1, 7.3.5). */
function named(text: string): string | undefined {
  const plain = text.replace(/#([\da-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return refused.find(([pattern]) => pattern.test(plain))?.[1];
}
