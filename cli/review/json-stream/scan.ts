import { openContainers, type PiecePath } from "./containers";
import { locationAt, startCursor } from "./cursor";
import { documentStructure } from "./document-structure";
import { pieceReader, type Limits, type Opening } from "./piece-reader";
import { failAt, syntaxRemedy, type Location } from "./scan-fault";

/** One JSON value of the input, not yet parsed. */
export interface Piece extends PiecePath {
  readonly bytes: Uint8Array;
  readonly location: Location;
  /** How many members its objects have, as written: fewer after parsing means that a key was written twice. */
  readonly members: number;
}

export interface ScanOptions extends Limits {
  /** Whether further documents may follow the first, as where files were written one after the other. */
  readonly many?: boolean;
}

/** Far more than any resource needs, far less than what would exhaust memory or the stack. */
export const defaultLimits: Limits = { pieceBytes: 64 * 1024 * 1024, depth: 256 };

export interface Scan {
  /** The pieces that this chunk completes. The bytes of a piece are valid until the next call only. */
  push(chunk: Uint8Array): readonly Piece[];
  /** Throws a fault unless the document is complete. */
  end(): readonly Piece[];
}

/**
 * Cuts a JSON document of any length into pieces without parsing or holding it: containers whose path `streamed` names
 * are entered, every other value is a piece. That a piece is valid JSON is left to what parses it.
 */
export function scan(
  streamed: ReadonlySet<string>,
  { many = false, ...limits }: ScanOptions = defaultLimits,
): Scan {
  const cursor = startCursor();
  const containers = openContainers(streamed);
  const structure = documentStructure(containers, cursor, many);
  const reader = pieceReader(cursor, limits);

  /** The piece, or undefined where it was the key of a member. */
  function finish({ isKey, location }: Opening, last: Uint8Array): Piece | undefined {
    const { bytes, members } = reader.close(last);
    if (isKey) {
      containers.setKey(parseKey(bytes, location), location);
      structure.afterKey();
      return undefined;
    }
    structure.afterValue();
    // Written out, because this is done for every value of an input.
    const { path, index } = containers.takePath();
    return index === undefined
      ? { path, bytes, location, members }
      : { path, index, bytes, location, members };
  }

  return {
    push(chunk) {
      const pieces: Piece[] = [];
      let at = 0;
      while (at < chunk.length) {
        const from = at;
        let opening = reader.opening();
        if (!opening) {
          opening = structure.read(chunk[at] as number, cursor.chunkStart + at);
          if (!opening) {
            at++;
            continue;
          }
          reader.open(opening);
          // The opening quote of a string would be taken for its end.
          if (opening.kind === "string") at++;
        }
        const end = reader.findEnd(chunk, at);
        if (end < 0) {
          reader.hold(chunk.subarray(from));
          break;
        }
        const piece = finish(opening, chunk.subarray(from, end));
        if (piece) pieces.push(piece);
        at = end;
      }
      cursor.chunkStart += chunk.length;
      return pieces;
    },
    end() {
      const opening = reader.opening();
      const last =
        opening?.kind === "scalar" && containers.isEmpty() ? finish(opening, new Uint8Array(0)) : undefined;
      if (structure.isDone()) return last ? [last] : [];
      return failAt(
        locationAt(cursor, cursor.chunkStart),
        `the document ends too early${containers.describeInnermost()}`,
        "It was cut off: export it again, and check that the disk is not full.",
      );
    },
  };
}

function parseKey(bytes: Uint8Array, location: Location): string {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")) as string;
  } catch {
    return failAt(location, "the name of a member is not valid JSON", syntaxRemedy);
  }
}
