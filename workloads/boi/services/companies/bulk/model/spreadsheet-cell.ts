/**
 * A spreadsheet runs a cell that begins like this as a formula (OWASP, "CSV injection"), also a cell that somebody else
 * filled in. Such cells leave with an apostrophe, which spreadsheets show as text, and come back without it.
 */
const formula = /^[=+\-@\t\r]/;

export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** One line of a CSV file (RFC 4180), safe to open. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(",")}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
