import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { ScanFault, type Fault } from "../json-stream/scan-fault";

export interface OpenInput {
  /** As messages show it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file, or standard input for "-". */
export function openInput(file: string, io: Pick<Io, "cwd" | "stdin">): OpenInput {
  if (file !== "-") {
    const highWaterMark = 1024 * 1024;
    return { name: file, bytes: readable(file, createReadStream(resolve(io.cwd, file), { highWaterMark })) };
  }
  const stdin = io.stdin();
  if (stdin.isTTY === true)
    throw new UserError(
      "stdin is a terminal: pipe something in, such as pulumi stack export | palisade judge -",
    );
  return { name: "stdin", bytes: readable("stdin", stdin) };
}

async function* readable(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  try {
    for await (const chunk of bytes) {
      yield first ? beginning(chunk) : chunk;
      first = false;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !(code in reasons)) throw error;
    throw new UserError(`cannot read ${name}: ${reasons[code] ?? code}`);
  }
  if (first)
    throw new ScanFault({ message: "it is empty", remedy: "Check the command that should have written it." });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder; name the file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "the disk or pipe failed",
};

/** What is no text at all says so in its first bytes. */
function beginning(chunk: Uint8Array): Uint8Array {
  const [a, b, c] = chunk;
  if (a === 0x1f && b === 0x8b)
    throw new ScanFault({
      message: "it is compressed",
      remedy: "Unpack it: gunzip -c FILE | palisade judge -",
    });
  if (a === 0x50 && b === 0x4b)
    throw new ScanFault({
      message: "it is a ZIP archive",
      remedy: "Unpack it and name the JSON file in it.",
    });
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0)
    throw new ScanFault({
      message: "the input is not UTF-8 but UTF-16",
      remedy: "In PowerShell write it with pulumi stack export --file FILE; > makes UTF-16 of it.",
    });
  return a === 0xef && b === 0xbb && c === 0xbf ? chunk.subarray(3) : chunk;
}

/** One error for one fault: where, what, remedy. */
export function faultError(name: string, { line, column, offset, message, remedy }: Fault): UserError {
  const where = line === undefined ? name : `${name}:${line}:${column ?? 1}`;
  const byte = offset === undefined ? "" : ` (byte ${offset})`;
  return new UserError(
    `${where}: ${message}${byte}\n    ${remedy}\n    Nothing was judged: half a file gives no verdict.`,
  );
}
