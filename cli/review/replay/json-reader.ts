import { defaultLimits, scan, type Piece } from "../json-stream/scan";
import type { EventReader, ReaderOutput } from "./event-reader";
import { unwrapped } from "./unwrapped";

const inRecords: ReadonlySet<string> = new Set(["", "Records[]", "Events[]"]);
const inList: ReadonlySet<string> = new Set(["[]"]);
const whole: ReadonlySet<string> = new Set();

export type JsonShape = "records" | "list" | "documents";

/** Events of JSON documents, one after the other: as S3 delivers them, in a list, or each a document of its own. */
export function jsonReader(shape: JsonShape, { accept, broken }: ReaderOutput): EventReader {
  const scanning = scan({ records: inRecords, list: inList, documents: whole }[shape], {
    ...defaultLimits,
    many: true,
  });
  const take = ({ path, index, bytes, location }: Piece): void => {
    // Of an object with Records its other members are none.
    if (index === undefined && path !== "") return;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    let value: unknown;
    try {
      value = JSON.parse(text) as unknown;
    } catch {
      broken({ ...location, message: "this record is not valid JSON", remedy: "Export it again." });
      return;
    }
    unwrapped(value, accept);
  };
  return {
    push(chunk) {
      for (const piece of scanning.push(chunk)) take(piece);
    },
    end() {
      for (const piece of scanning.end()) take(piece);
    },
  };
}
