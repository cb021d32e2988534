import { locationAt, nextLine, type Cursor } from "./cursor";
import { jsonBytes } from "./json-bytes";
import { failAt, type Location } from "./scan-fault";

export interface Limits {
  readonly pieceBytes: number;
  readonly depth: number;
}

/** A piece, or the key of a member, that begins. */
export interface Opening {
  readonly kind: "container" | "string" | "scalar";
  readonly isKey: boolean;
  readonly location: Location;
}

export interface PieceReader {
  /** What is being read; undefined between pieces. */
  readonly opening: () => Opening | undefined;
  open(opening: Opening): void;
  /** Index after the last byte of the piece, or -1 when the chunk ends before it does. */
  findEnd(chunk: Uint8Array, from: number): number;
  /** Keeps what a chunk holds of a piece that goes on in the next. */
  hold(bytes: Uint8Array): void;
  /** All bytes of the piece and how many members its objects have, as written. */
  close(last: Uint8Array): { readonly bytes: Uint8Array; readonly members: number };
}

const { quote, backslash, openBrace, closeBrace, openBracket, closeBracket, colon, comma, newline, space } =
  jsonBytes;

/** What a byte means inside a container; 0, for most, is nothing. */
const meaning = new Uint8Array(256);
meaning[quote] = 1;
meaning[openBrace] = meaning[openBracket] = 2;
meaning[closeBrace] = meaning[closeBracket] = 3;
meaning[colon] = 4;
meaning[newline] = 5;

const longestKey = 1024;

/** Follows brackets and strings byte by byte to the end of a piece; the cursor counts the lines. */
export function pieceReader(cursor: Cursor, limits: Limits): PieceReader {
  let opening: Opening | undefined;
  let [depth, members, heldBytes] = [0, 0, 0];
  // Whether the last chunk ended within a string of a container, and behind a backslash.
  let [inString, isEscaped] = [false, false];
  let held: Uint8Array[] = [];

  function scalarEnd(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === comma || byte === closeBrace || byte === closeBracket || byte <= space) return at;
    }
    return -1;
  }

  /** Index after the closing quote, or -1. */
  function stringEnd(chunk: Uint8Array, from: number): number {
    const { length } = chunk;
    for (let at = from; at < length; at++) {
      const byte = chunk[at];
      if (byte === quote) return at + 1;
      if (byte === backslash && ++at === length) isEscaped = true;
    }
    return -1;
  }

  /** What changes with every byte is held in local variables, which are a third faster than those of the closure. */
  function containerEnd(chunk: Uint8Array, from: number): number {
    const { length } = chunk;
    let at = from;
    let nested = depth;
    let counted = members;
    let within = inString;
    let end = -1;
    while (at < length) {
      if (within) {
        let byte = 0;
        while (at < length && (byte = chunk[at++] as number) !== quote)
          if (byte === backslash && at++ === length) isEscaped = true;
        if (byte !== quote) break;
        within = false;
      }
      // Most bytes by far are passed over here.
      let means = 0;
      while (means === 0 && at < length) means = meaning[chunk[at++] as number] as number;
      if (means === 1) within = true;
      else if (means === 2) {
        if (++nested > limits.depth) tooDeep(cursor.chunkStart + at - 1);
      } else if (means === 3) {
        if (--nested === 0) {
          end = at;
          break;
        }
      } else if (means === 4) counted++;
      else if (means === 5) nextLine(cursor, cursor.chunkStart + at);
    }
    depth = nested;
    members = counted;
    inString = within;
    return end;
  }

  const tooDeep = (offset: number): never =>
    failAt(
      locationAt(cursor, offset),
      `brackets are nested more than ${limits.depth} deep`,
      "No resource is; look for what wrote the file.",
    );

  function checkSize(bytes: number): void {
    if (!opening || bytes <= (opening.isKey ? longestKey : limits.pieceBytes)) return;
    failAt(
      opening.location,
      opening.isKey
        ? `the name of a member is longer than ${longestKey} bytes`
        : `one value is larger than ${Math.round(limits.pieceBytes / 1024 / 1024)} MB`,
      "No resource holds that much; look for what wrote the file.",
    );
  }

  return {
    opening: () => opening,
    open(given) {
      opening = given;
      depth = 0;
      members = 0;
      heldBytes = 0;
      inString = false;
      isEscaped = false;
    },
    findEnd(chunk, from) {
      const start = isEscaped ? from + 1 : from;
      isEscaped = false;
      if (opening?.kind === "scalar") return scalarEnd(chunk, start);
      return opening?.kind === "string" ? stringEnd(chunk, start) : containerEnd(chunk, start);
    },
    hold(bytes) {
      heldBytes += bytes.length;
      checkSize(heldBytes);
      // The chunk's memory may be used again by what reads the input.
      held.push(Uint8Array.prototype.slice.call(bytes));
    },
    close(last) {
      checkSize(heldBytes + last.length);
      opening = undefined;
      if (held.length === 0) return { bytes: last, members };
      const bytes = Buffer.concat([...held, last]);
      held = [];
      return { bytes, members };
    },
  };
}
