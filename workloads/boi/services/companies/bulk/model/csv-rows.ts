import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";
import { RejectedFile } from "./rejected-file";

/** The records of a CSV file as it streams in: UTF-8, separated by comma, semicolon or tab. Throws `RefusedFile`. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const text = utf8(bytes);
  const first = await firstLine(text);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 64 * 1024,
  });
  // An error of the source comes out of the parser, and a reader who stops early stops the source.
  pipeline(Readable.from(joined(first, text)), parser, () => undefined);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (typeof code !== "string" || !code.startsWith("CSV_")) throw error;
    throw new RejectedFile(
      code === "CSV_MAX_RECORD_SIZE"
        ? "A row is longer than 64 KiB: look for a quotation mark that is not closed"
        : "The file is not valid CSV: look for quotation marks that are not closed or not doubled",
    );
  } finally {
    parser.destroy();
  }
}

async function* utf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as { readonly code?: string }).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new RejectedFile('The file is not UTF-8: save it as "CSV UTF-8"');
  }
}

/** As many chunks as hold the head. */
async function firstLine(text: AsyncGenerator<string>): Promise<string> {
  let start = "";
  while (!/[\r\n]/.test(start) && start.length < 64 * 1024) {
    const { done, value } = await text.next();
    if (done === true) break;
    start += value;
  }
  return start;
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (first !== "") yield first;
  yield* rest;
}

function delimiterOf(start: string): string {
  const [head = ""] = start.split(/[\r\n]/);
  const count = (delimiter: string) => head.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
