import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { fileLimits } from "../../../accounts/text-files/file-limits";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";

/** The bytes of a file, or of standard input for "-"; of one that is too large, just enough to know that it is. */
export async function readPolicy(file: string, io: Pick<Io, "cwd" | "stdin">): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of opened(file, io)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > fileLimits.policyBytes) break;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !(code in reasons)) throw error;
    throw new UserError(`cannot read ${file}: ${reasons[code] ?? code}`);
  }
  return Buffer.concat(chunks);
}

function opened(file: string, io: Pick<Io, "cwd" | "stdin">): AsyncIterable<Uint8Array> {
  if (file !== "-") return createReadStream(resolve(io.cwd, file));
  const stdin = io.stdin();
  if (stdin.isTTY === true) throw new UserError("stdin is a terminal: pipe a policy in, or name a file");
  return stdin;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder; name the file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "the disk or pipe failed",
};
