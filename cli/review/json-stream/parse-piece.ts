import { isUtf8 } from "node:buffer";
import { jsonErrorReason } from "../../../accounts/text-files/json-syntax-error";
import { faultyKey, reservedKeys } from "./faulty-key";
import type { Piece } from "./scan";
import { failAt, type Location } from "./scan-fault";

/**
 * The value of a piece. What JSON.parse lets pass without a word is a fault: a key that is written twice, of which only
 * the last would be judged, and keys that mean something to JavaScript.
 */
export function parsePiece({ bytes, location, members }: Piece): unknown {
  const at = (offset: number, message: string, remedy: string): never =>
    failAt(locationWithin(bytes, offset, location), message, remedy);
  if (!isUtf8(bytes))
    return at(firstBadByte(bytes), "the input is not UTF-8", "Save it with the encoding UTF-8.");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const offset = position === undefined ? 0 : Buffer.byteLength(text.slice(0, Number(position)));
    return at(
      offset,
      `this is not valid JSON: ${jsonErrorReason((error as Error).message).slice(0, 120)}`,
      "Correct it here, or export it again.",
    );
  }
  if (countMembers(value) !== members) {
    const key = faultyKey(text);
    return at(
      Buffer.byteLength(text.slice(0, key.index)),
      key.twice
        ? `the key ${JSON.stringify(key.key)} is written twice in one object`
        : `the key ${JSON.stringify(key.key)} has a meaning of its own in programs`,
      key.twice ? "Keep one of the two." : "Remove it: no resource has such a property.",
    );
  }
  return value;
}

/** NaN, which equals nothing, where a key is one that no data should have. */
function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner === "object") count += countMembers(inner);
    return count;
  }
  for (const key in value) {
    if (reservedKeys.has(key)) return Number.NaN;
    const inner = (value as Record<string, unknown>)[key];
    count += typeof inner === "object" ? 1 + countMembers(inner) : 1;
  }
  return count;
}

function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  // Cutting through a character looks bad too, but then so does every longer cut up to its end only.
  while (bad - good > 8) {
    const middle = (good + bad) >> 1;
    if (isUtf8(wholeCharacters(bytes.subarray(0, middle)))) good = middle;
    else bad = middle;
  }
  return good;
}

function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}

/** The line of an offset within a piece that begins at `start`. */
function locationWithin(bytes: Uint8Array, offset: number, start: Location): Location {
  let { line } = start;
  let lineStart = -1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line++;
    lineStart = at;
  }
  return {
    offset: start.offset + offset,
    line,
    column: lineStart < 0 ? start.column + offset : offset - lineStart,
  };
}
