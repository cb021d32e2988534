import { inflateSync } from "node:zlib";
import { hasObjectHeader } from "./pdf-object-header";
import { pdfParts } from "./pdf-parts";

/** Of all streams together: more is a bomb, not a scan. */
const mostInflated = 64 * 1024 * 1024;

interface Read {
  /** The text of all objects, names written plainly. */
  readonly objects: readonly string[];
  readonly problem?: string;
}

/**
 * All that any reader could take for objects: what is outside of streams, and what object streams hold. A table of
 * objects may point anywhere, so no object may begin in a stream, a string or a comment, where it would be read otherwise.
 */
export function pdfObjects(text: string): Read {
  const objects: string[] = [];
  let inflated = 0;
  const problem = (code: string): Read => ({ objects: [], problem: code });
  const parts = pdfParts(text);
  if (!parts) return problem("pdf-broken");
  if (parts.asides.some(hasObjectHeader)) return problem("pdf-hidden");
  for (const { dictionary: written, content } of parts.streams) {
    if (hasObjectHeader(content) || /trailer\s*<</.test(content)) return problem("pdf-hidden");
    const dictionary = plain(written);
    if (!/>>[\0\s]*stream$/.test(dictionary)) return problem("pdf-broken");
    // Readers know an object stream by its entry /First, whatever type it says.
    const holdsObjects = /\/(ObjStm|First)\b/.test(dictionary);
    if (holdsObjects && !canBeRead(dictionary)) return problem("pdf-hidden");
    // 0x78 begins what zlib compressed, whatever the dictionary says or leaves to another object.
    if (!/\/(FlateDecode|Fl)\b/.test(dictionary) && content.charCodeAt(0) !== 0x78) {
      if (holdsObjects) objects.push(plain(content));
      continue;
    }
    const result = unpacked(content, mostInflated - inflated);
    if (result === "bomb") return problem("pdf-bomb");
    if (holdsObjects && result === undefined) return problem("pdf-broken");
    inflated += result?.length ?? 0;
    if (holdsObjects && result) objects.push(plain(result.toString("latin1")));
  }
  return { objects: [plain(parts.outside), ...objects] };
}

/** Not compressed, or in the one usual way. Two ways in a row, or one that another object names, hide what is in it. */
function canBeRead(dictionary: string): boolean {
  if (/\/(Predictor|Crypt|F)\b/.test(dictionary)) return false;
  const filters = dictionary.match(/\/Filter\b/g)?.length ?? 0;
  if (filters === 0) return true;
  const names = dictionary.match(/\/\w+Decode\b/g) ?? [];
  return filters === 1 && names.length === 1 && /\/Filter\s*\[?\s*\/FlateDecode\b/.test(dictionary);
}

function unpacked(content: string, most: number): Buffer | "bomb" | undefined {
  if (most <= 0) return "bomb";
  try {
    return inflateSync(Buffer.from(content, "latin1"), { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "bomb" : undefined;
  }
}

/** A name may be written with escapes: /J#61vaScript (ISO 32000-1, 7.3.5). */
const plain = (text: string): string =>
  text.replace(/#([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
