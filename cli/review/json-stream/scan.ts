import { reservedKeys } from "./faulty-key";

/** Where in the input something stands; lines and columns count from 1 and columns count bytes, as `offset` does. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** One JSON value of the input, not yet parsed. */
export interface Piece {
  /** Members that lead to it, joined by dots; the elements of a streamed list all have the list's. */
  readonly path: string;
  /** Of an element in its list; undefined for the member of an object. */
  readonly index?: number;
  readonly bytes: Uint8Array;
  readonly place: Place;
  /** How many members its objects have, as written: fewer after parsing means that a key was written twice. */
  readonly members: number;
}

/** What is wrong with the input as JSON; the caller adds the name of the input. */
export interface Fault extends Partial<Place> {
  readonly message: string;
  readonly remedy: string;
}

export interface Limits {
  readonly pieceBytes: number;
  readonly depth: number;
  /** Whether further documents may follow the first, as where files were written one after the other. */
  readonly many?: boolean;
}

/** Far more than any resource needs, far less than what would exhaust memory or the stack. */
export const limits: Limits = { pieceBytes: 64 * 1024 * 1024, depth: 256 };

export interface Scan {
  /** The pieces that this chunk completes. The bytes of a piece are valid until the next call only. */
  push(chunk: Uint8Array): readonly Piece[];
  /** Throws a fault unless the document is complete. */
  end(): readonly Piece[];
}

/** Thrown by `push` and `end`; whoever knows the name of the input turns it into what the reader sees. */
export class ScanFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = "ScanFault";
  }
}

type State = "value" | "element" | "key" | "key or end" | "colon" | "comma" | "done";

interface Container {
  readonly path: string;
  readonly list: boolean;
  readonly place: Place;
  readonly keys: Set<string>;
  count: number;
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, colon, comma, newline] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x3a, 0x2c, 0x0a,
];

/** What a byte means inside a piece; 0, for most, is nothing. */
const meaning = new Uint8Array(256);
meaning[quote] = 1;
meaning[openBrace] = meaning[openBracket] = 2;
meaning[closeBrace] = meaning[closeBracket] = 3;
meaning[colon] = 4;
meaning[newline] = 5;

const longestKey = 1024;

/**
 * Cuts a JSON document of any length into pieces without parsing or holding it: containers whose path `streamed` names
 * are entered, every other value is a piece. Brackets and strings are followed byte by byte; that a piece is valid JSON
 * is left to whoever parses it.
 */
export function scan(
  streamed: ReadonlySet<string>,
  { pieceBytes, depth: deepest, many = false }: Limits = limits,
): Scan {
  const stack: Container[] = [];
  let state: State = "value";
  let key = "";
  let [base, line, lineStart] = [0, 1, 0];

  // Of the piece or key that is being read; `held` are its bytes of earlier chunks.
  let kind: "none" | "container" | "text" | "scalar" = "none";
  let isKey = false;
  let [start, depth, members, heldBytes]: [Place, number, number, number] = [
    { offset: 0, line: 1, column: 1 },
    0,
    0,
    0,
  ];
  let [inText, escaped] = [false, false];
  let held: Uint8Array[] = [];

  const placeAt = (offset: number): Place => ({ offset, line, column: offset - lineStart + 1 });
  const fail = (place: Place, message: string, remedy: string): never => {
    throw new ScanFault({ ...place, message, remedy });
  };
  const pathOf = () => {
    const inside = stack.at(-1);
    if (!inside) return "";
    return inside.list ? inside.path : inside.path === "" ? key : `${inside.path}.${key}`;
  };
  const afterValue = () => {
    state = stack.length === 0 ? "done" : "comma";
  };

  function enter(list: boolean, place: Place): void {
    const path = pathOf();
    stack.push({ path: list && path === "" ? "[]" : path, list, place, keys: new Set(), count: 0 });
    state = list ? "element" : "key or end";
  }

  function leave(): void {
    stack.pop();
    afterValue();
  }

  function begin(found: "container" | "text" | "scalar", place: Place, asKey = false): void {
    kind = found;
    isKey = asKey;
    start = place;
    [depth, members, heldBytes, inText, escaped] = [0, 0, 0, found === "text", false];
  }

  /** One byte between pieces. Returns whether it begins a piece, which then includes it. */
  function outside(byte: number, offset: number): boolean {
    if (byte === newline) {
      line++;
      lineStart = offset + 1;
      return false;
    }
    if (byte === 0x20 || byte === 0x09 || byte === 0x0d) return false;
    const place = placeAt(offset);
    const inside = stack.at(-1);
    switch (state) {
      case "done":
        if (many) return value(byte, place);
        return fail(place, "something follows the end of the document", "Give one JSON document only.");
      case "colon":
        if (byte !== colon) return fail(place, "a colon is missing after the key", syntax);
        state = "value";
        return false;
      case "comma":
        if (byte === comma) {
          state = inside?.list === true ? "value" : "key";
          return false;
        }
        if (byte !== (inside?.list === true ? closeBracket : closeBrace))
          return fail(place, "a comma or a closing bracket is missing here", syntax);
        leave();
        return false;
      case "key or end":
      case "key":
        if (byte === closeBrace && state === "key or end") {
          leave();
          return false;
        }
        if (byte !== quote) return fail(place, "the name of a member must stand here, in quotes", syntax);
        begin("text", place, true);
        return true;
      case "element":
        if (byte === closeBracket) {
          leave();
          return false;
        }
        return value(byte, place);
      case "value":
        return value(byte, place);
    }
  }

  function value(byte: number, place: Place): boolean {
    if (byte === openBrace || byte === openBracket) {
      const list = byte === openBracket;
      const path = pathOf();
      // Elements of a streamed list are pieces, whatever they are.
      if (
        stack.at(-1)?.list !== true &&
        streamed.has(list && path === "" ? "[]" : list ? `${path}[]` : path)
      ) {
        enter(list, place);
        return false;
      }
      begin("container", place);
      return true;
    }
    if (byte === quote) begin("text", place);
    else if (byte === closeBrace || byte === closeBracket || byte === comma || byte === colon)
      return fail(place, "a value is missing here", syntax);
    else begin("scalar", place);
    return true;
  }

  /** Index after the last byte of the piece, or -1 when the chunk ends before it does. */
  function pieceEnd(chunk: Uint8Array, from: number): number {
    const length = chunk.length;
    let at = from;
    if (kind === "scalar") {
      for (; at < length; at++) {
        const byte = chunk[at] as number;
        if (byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20) return at;
      }
      return -1;
    }
    while (at < length) {
      if (inText) {
        if (escaped) {
          escaped = false;
          at++;
        }
        while (at < length) {
          const byte = chunk[at++] as number;
          if (byte === quote) {
            inText = false;
            break;
          }
          if (byte !== backslash) continue;
          if (at < length) at++;
          else escaped = true;
        }
        if (inText) return -1;
        if (depth === 0) return at;
        continue;
      }
      const means = meaning[chunk[at++] as number];
      if (means === 0) continue;
      if (means === 1) inText = true;
      else if (means === 2) {
        if (++depth > deepest)
          fail(
            placeAt(base + at - 1),
            `brackets are nested more than ${deepest} deep`,
            "No resource is; look for what wrote the file.",
          );
      } else if (means === 3) {
        if (--depth === 0) return at;
      } else if (means === 4) members++;
      else {
        line++;
        lineStart = base + at;
      }
    }
    return -1;
  }

  function hold(bytes: Uint8Array): void {
    heldBytes += bytes.length;
    if (heldBytes > (isKey ? longestKey : pieceBytes)) tooLarge();
    // The chunk's memory may be used again by who reads the input.
    held.push(Uint8Array.prototype.slice.call(bytes));
  }

  const tooLarge = () =>
    fail(
      start,
      isKey
        ? `the name of a member is longer than ${longestKey} bytes`
        : `one value is larger than ${Math.round(pieceBytes / 1024 / 1024)} MB`,
      "No resource holds that much; look for what wrote the file.",
    );

  function completed(last: Uint8Array): Uint8Array {
    if (heldBytes + last.length > (isKey ? longestKey : pieceBytes)) tooLarge();
    if (held.length === 0) return last;
    const whole = Buffer.concat([...held, last]);
    held = [];
    return whole;
  }

  function finish(bytes: Uint8Array): Piece | undefined {
    kind = "none";
    const inside = stack.at(-1);
    if (isKey) {
      key = keyText(bytes);
      const shown = JSON.stringify(key);
      if (inside?.keys.has(key) === true)
        fail(start, `the member ${shown} is written twice`, "Keep one of the two.");
      if (reservedKeys.has(key))
        fail(start, `the key ${shown} has a meaning of its own in programs`, "Remove it.");
      inside?.keys.add(key);
      // Or one member could pass for another's member.
      key = key.replaceAll(".", "\\.");
      state = "colon";
      return undefined;
    }
    const path = pathOf();
    afterValue();
    return { path, ...(inside?.list === true && { index: inside.count++ }), bytes, place: start, members };
  }

  function keyText(bytes: Uint8Array): string {
    try {
      return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")) as string;
    } catch {
      return fail(start, "the name of a member is not valid JSON", syntax);
    }
  }

  return {
    push(chunk) {
      const pieces: Piece[] = [];
      let at = 0;
      while (at < chunk.length) {
        let from = at;
        if (kind === "none") {
          if (!outside(chunk[at] as number, base + at)) {
            at++;
            continue;
          }
          from = at;
          // The opening quote of a text would be taken for its end.
          if ((kind as string) === "text") at++;
        }
        const end = pieceEnd(chunk, at);
        if (end < 0) {
          hold(chunk.subarray(from));
          break;
        }
        const piece = finish(completed(chunk.subarray(from, end)));
        if (piece) pieces.push(piece);
        at = end;
      }
      base += chunk.length;
      return pieces;
    },
    end() {
      const last = kind === "scalar" && stack.length === 0 ? finish(completed(new Uint8Array(0))) : undefined;
      if (state === "done") return last ? [last] : [];
      const inside = stack.at(-1);
      const within =
        inside === undefined
          ? ""
          : inside.list
            ? `, in the list ${inside.path} that begins on line ${inside.place.line}, after ${inside.count} whole elements`
            : `, in the object that begins on line ${inside.place.line}`;
      return fail(placeAt(base), `the document ends too early${within}`, truncated);
    },
  };
}

const syntax = "Correct the JSON here, or export it again.";
const truncated = "It was cut off: export it again, and check that the disk is not full.";
