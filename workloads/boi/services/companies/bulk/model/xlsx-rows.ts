import type * as ReadExcelFile from "read-excel-file/node" with { "resolution-mode": "import" };
import { RejectedFile } from "./rejected-file";
import { zipProblem } from "./zip-problem";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it has a CommonJS build, and types for the other one only
const { readSheet } = require("read-excel-file/node") as typeof ReadExcelFile;

/** The rows of a workbook's first sheet. A workbook is read as a whole: it is an archive, whose index is at its end. */
export async function* xlsxRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const file = Buffer.concat(chunks);
  const problem = zipProblem(file);
  if (problem !== undefined) throw new RejectedFile(problem);
  const rows = await readSheet(file).catch(() => {
    throw new RejectedFile("The file is not a workbook in XLSX format, or it is damaged");
  });
  for (const row of rows) {
    const cells = row.map((cell) => cellText(cell));
    if (cells.some((cell) => cell !== "")) yield cells;
  }
}

/** Spreadsheets keep numbers as numbers: a ZIP code with leading zeros must be a text there. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : "";
}
