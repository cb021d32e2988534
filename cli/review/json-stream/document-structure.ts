import type { Containers } from "./containers";
import { locationAt, nextLine, type Cursor } from "./cursor";
import { jsonBytes } from "./json-bytes";
import type { Opening } from "./piece-reader";
import { failAt, syntaxRemedy, type Location } from "./scan-fault";

const { quote, openBrace, closeBrace, openBracket, closeBracket, colon, comma } = jsonBytes;
const { newline, carriageReturn, tab, space } = jsonBytes;

/** What may come next between two pieces. */
type State = "value" | "element" | "key" | "key or end" | "colon" | "comma" | "done";

export interface DocumentStructure {
  readonly isDone: () => boolean;
  /** Reads a byte between pieces; what it returns is a piece or key that begins with it. */
  read(byte: number, offset: number): Opening | undefined;
  afterKey(): void;
  afterValue(): void;
}

/** Follows the brackets, commas and colons between pieces. With `many`, further documents may follow the first. */
export function documentStructure(containers: Containers, cursor: Cursor, many: boolean): DocumentStructure {
  let state: State = "value";

  const afterValue = () => {
    state = containers.isEmpty() ? "done" : "comma";
  };
  const leave = () => {
    containers.leave();
    afterValue();
  };

  function readValue(byte: number, location: Location): Opening | undefined {
    if (byte === openBrace || byte === openBracket) {
      const isList = byte === openBracket;
      if (!containers.isStreamed(isList)) return { kind: "container", isKey: false, location };
      containers.enter(isList, location);
      state = isList ? "element" : "key or end";
      return undefined;
    }
    if (byte === quote) return { kind: "string", isKey: false, location };
    if (byte === closeBrace || byte === closeBracket || byte === comma || byte === colon)
      return failAt(location, "a value is missing here", syntaxRemedy);
    return { kind: "scalar", isKey: false, location };
  }

  function readSeparator(byte: number, location: Location): void {
    const inList = containers.inList();
    if (byte === comma) state = inList ? "value" : "key";
    else if (byte === (inList ? closeBracket : closeBrace)) leave();
    else failAt(location, "a comma or a closing bracket is missing here", syntaxRemedy);
  }

  function readKey(byte: number, location: Location): Opening | undefined {
    if (byte === closeBrace && state === "key or end") {
      leave();
      return undefined;
    }
    if (byte === quote) return { kind: "string", isKey: true, location };
    return failAt(location, "the name of a member must stand here, in quotes", syntaxRemedy);
  }

  return {
    isDone: () => state === "done",
    read(byte, offset) {
      if (byte === newline) nextLine(cursor, offset + 1);
      if (byte === newline || byte === space || byte === tab || byte === carriageReturn) return undefined;
      const location = locationAt(cursor, offset);
      switch (state) {
        case "done":
          if (many) return readValue(byte, location);
          return failAt(
            location,
            "something follows the end of the document",
            "Give one JSON document only.",
          );
        case "colon":
          if (byte !== colon) return failAt(location, "a colon is missing after the key", syntaxRemedy);
          state = "value";
          return undefined;
        case "comma":
          readSeparator(byte, location);
          return undefined;
        case "key or end":
        case "key":
          return readKey(byte, location);
        case "element":
          if (byte !== closeBracket) return readValue(byte, location);
          leave();
          return undefined;
        case "value":
          return readValue(byte, location);
      }
    },
    afterKey: () => {
      state = "colon";
    },
    afterValue,
  };
}
