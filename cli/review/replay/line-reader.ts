import { defaultLimits } from "../json-stream/scan";
import { ScanFault } from "../json-stream/scan-fault";
import type { EventReader, ReaderOutput } from "./event-reader";
import { unwrapped } from "./unwrapped";

const newline = 0x0a;

/** Events one to a line: a broken line costs that line only. */
export function lineReader({ accept, broken }: ReaderOutput): EventReader {
  let held: Buffer[] = [];
  let [heldBytes, line, offset] = [0, 1, 0];

  function take(bytes: Buffer): void {
    const text = bytes.toString("utf8").trim();
    if (text !== "") {
      let value: unknown;
      try {
        value = JSON.parse(text) as unknown;
      } catch {
        broken({
          offset,
          line,
          column: 1,
          message: "this line is not valid JSON",
          remedy: "Export it again.",
        });
        value = undefined;
      }
      if (value !== undefined) unwrapped(value, accept);
    }
    line++;
    offset += bytes.length + 1;
  }

  return {
    push(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      let from = 0;
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
        const rest = bytes.subarray(from, at);
        take(held.length === 0 ? rest : Buffer.concat([...held, rest]));
        held = [];
        heldBytes = 0;
        from = at + 1;
      }
      if (from >= bytes.length) return;
      // The chunk's memory may be used again by who reads the file.
      held.push(Buffer.from(bytes.subarray(from)));
      heldBytes += bytes.length - from;
      if (heldBytes > defaultLimits.pieceBytes)
        throw new ScanFault({
          offset,
          line,
          column: 1,
          message: "this line is longer than any event",
          remedy: "Look for what wrote the file.",
        });
    },
    end() {
      if (held.length > 0) take(Buffer.concat(held));
    },
  };
}
