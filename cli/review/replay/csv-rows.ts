import { ScanFault } from "../json-stream/scan-fault";

/** Takes text in pieces and gives the rows of CSV that they complete (RFC 4180). */
export interface CsvRows {
  push(text: string): void;
  end(): void;
}

/** No cell of an event is longer; a quote that is never closed would hold the rest of the file. */
const longestCell = 16 * 1024 * 1024;

export function csvRows(row: (cells: readonly string[], line: number) => void): CsvRows {
  let cells: string[] = [];
  let cell = "";
  let [quoted, wasQuote] = [false, false];
  let [line, startLine] = [1, 1];

  const endCell = () => {
    cells.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.length > 1 || cells[0] !== "") row(cells, startLine);
    cells = [];
    startLine = line;
  };
  const tooLong = (): never => {
    throw new ScanFault({
      line: startLine,
      column: 1,
      message: "a cell of this row never ends: a quote is missing",
      remedy: "Export it again.",
    });
  };

  return {
    push(text) {
      for (const character of text) {
        if (character === "\n") line++;
        if (quoted) {
          if (character === '"') [quoted, wasQuote] = [false, true];
          else cell += character;
          if (cell.length > longestCell) tooLong();
          continue;
        }
        if (character === '"') {
          // Two of them within quotes mean one.
          if (wasQuote) cell += '"';
          quoted = true;
        } else if (character === ",") endCell();
        else if (character === "\n") endRow();
        else if (character !== "\r") cell += character;
        wasQuote = false;
      }
    },
    end() {
      if (quoted) tooLong();
      if (cell !== "" || cells.length > 0) endRow();
    },
  };
}
