import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createGunzip } from "node:zlib";
import { ScanFault, type Fault } from "../json-stream/scan-fault";
import { csvReader } from "./csv-reader";
import type { EventReader, ReaderOutput } from "./event-reader";
import { jsonReader } from "./json-reader";
import { lineReader } from "./line-reader";

export interface FileFault extends Fault {
  readonly file: string;
  /** What of the file counts: all but this record, or only what comes before. */
  readonly lost: "record" | "rest";
}

/**
 * Reads the events of a file: JSON as S3 delivers it, a list, one event to a line, or an export of Athena, each of them
 * plain or gzip. What cannot be read is told, and the next file can be read all the same.
 */
export async function readEvents(
  file: string,
  cwd: string,
  accept: ReaderOutput["accept"],
  onFault: (fault: FileFault) => void,
): Promise<void> {
  const output: ReaderOutput = {
    accept,
    broken: (fault) => {
      onFault({ ...fault, file, lost: "record" });
    },
  };
  let reader: EventReader | undefined;
  try {
    for await (const chunk of plainBytes(resolve(cwd, file))) {
      reader ??= readerFor(chunk, output);
      reader.push(chunk);
    }
    if (!reader) throw new ScanFault({ message: "the file is empty", remedy: "Copy it again." });
    reader.end();
  } catch (error) {
    if (error instanceof ScanFault) onFault({ ...error.fault, file, lost: "rest" });
    else if (typeof (error as NodeJS.ErrnoException).code === "string")
      onFault({
        message: systemFault(error as NodeJS.ErrnoException),
        remedy: "Copy it again.",
        file,
        lost: "rest",
      });
    else throw error;
  }
}

async function* plainBytes(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: 1024 * 1024 });
  let unpacked: ReturnType<typeof createGunzip> | undefined;
  let first = true;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      if (first && chunk[0] === 0x1f && chunk[1] === 0x8b) {
        // Begun again: what was read of it is in the chunk, and a stream takes only the whole.
        source.destroy();
        unpacked = createGunzip({ chunkSize: 256 * 1024 });
        break;
      }
      first = false;
      yield chunk;
    }
    if (unpacked) {
      const packed = createReadStream(path, { highWaterMark: 1024 * 1024 });
      packed.once("error", (error) => unpacked?.destroy(error));
      for await (const chunk of packed.pipe(unpacked) as AsyncIterable<Buffer>) yield chunk;
    }
  } finally {
    source.destroy();
    unpacked?.destroy();
  }
}

const systemFault = ({ code = "" }: NodeJS.ErrnoException): string =>
  code.startsWith("Z_") ? "the gzip file is damaged or was cut off" : `it cannot be read (${code})`;

function readerFor(chunk: Buffer, output: ReaderOutput): EventReader {
  const start = chunk
    .subarray(0, 64 * 1024)
    .toString("utf8")
    .trimStart();
  if (start.startsWith("[")) return jsonReader("list", output);
  if (!start.startsWith("{")) return csvReader(output);
  if (/^\{\s*"(?:Records|Events)"\s*:/.test(start)) return jsonReader("records", output);
  return oneToALine(start) ? lineReader(output) : jsonReader("documents", output);
}

/** A whole object on the first line, or another object beginning on the second: the first may be a broken one. */
function oneToALine(start: string): boolean {
  const end = start.indexOf("\n");
  return end > 0 && (isJson(start.slice(0, end)) || /^\s*\{/.test(start.slice(end)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
