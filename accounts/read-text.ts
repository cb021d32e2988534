import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { problemOf, type Problem } from "./problem";

/** An account's file takes about one kilobyte; what is far larger is a mistake or an attack. */
const maxBytes = 64 * 1024;

export type Text = { readonly text: string } | { readonly problems: readonly Problem[] };

/** The text of one file, if it is a small regular file of UTF-8; a byte order mark is dropped. */
export function readText(file: string): Text {
  const bytes = readBytes(file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === ""
      ? refused(file, "the file is empty", "Write the fields, or delete the file.")
      : { text };
  } catch {
    return refused(file, "the file is not UTF-8 text", "Save it with the encoding UTF-8.");
  }
}

function readBytes(file: string): Buffer | { problems: readonly Problem[] } {
  try {
    // Not following a link closes the gap between looking at the folder and opening the file.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      if (fstatSync(handle).size > maxBytes)
        return refused(
          file,
          `the file is larger than ${maxBytes / 1024} KB`,
          "Keep one account or OU per file and nothing else in it.",
        );
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return refused(file, `the file cannot be read: ${(error as Error).message}`, "Make it readable.");
  }
}

const refused = (file: string, message: string, remedy: string) => ({
  problems: [problemOf(file, message, remedy)],
});
