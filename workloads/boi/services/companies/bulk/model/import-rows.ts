import type { ImportedCompany } from "./columns";
import { csvRows } from "./csv-rows";
import { rowReader } from "./head";
import { parsedRow, type Cells, type RowError } from "./parsed-row";
import { RejectedFile } from "./rejected-file";
import { xlsxRows } from "./xlsx-rows";

export const formats = ["csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

const mostRows = 250_000;

export interface ImportRow {
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number;
  readonly result: ImportedCompany | readonly RowError[];
}

/**
 * The rows of a file after its head, each a company or its errors. The first `skip` rows are read only for their
 * references, so that a resumed import still finds a reference that is in the file twice.
 */
export async function* importRows(
  format: Format,
  bytes: AsyncIterable<Uint8Array>,
  skip = 0,
): AsyncGenerator<ImportRow> {
  const references = new Map<string, number>();
  let read: ((row: readonly string[]) => Cells) | undefined;
  let number = 1;
  for await (const row of format === "csv" ? csvRows(bytes) : xlsxRows(bytes)) {
    if (!read) {
      read = rowReader(row);
      continue;
    }
    number += 1;
    if (number > mostRows + 1) throw new RejectedFile(`The file has more than ${mostRows} rows: split it`);
    const cells = read(row);
    const reference = cells.external_reference ?? "";
    const earlier = references.get(reference);
    if (reference !== "" && earlier === undefined) references.set(reference, number);
    if (number - 1 > skip)
      yield {
        number,
        result: earlier === undefined ? parsedRow(cells) : [twice(earlier)],
      };
  }
  if (!read) throw new RejectedFile("The file is empty: its first row must name the columns");
}

const twice = (earlier: number): RowError => ({
  column: "external_reference",
  detail: `is the reference of row ${earlier} too`,
  remedy: "Keep one row for each company",
});
