import { columns } from "./columns";
import type { Cells } from "./parsed-row";
import { RejectedFile } from "./rejected-file";
import { unguarded } from "./spreadsheet-cell";

/** Reads the first row as names of columns, and returns how every other row is read. Throws `RefusedFile`. */
export function rowReader(head: readonly string[]): (row: readonly string[]) => Cells {
  const names = head.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const known = new Set<string>(columns.map(({ name }) => name));
  const unknown = names.flatMap((name, index) => (name !== "" && !known.has(name) ? [index + 1] : []));
  if (unknown.length > 0)
    throw new RejectedFile(
      `The head of column ${unknown.slice(0, 10).join(", ")} is not known: take the names of the template`,
    );
  const twice = columns.filter(({ name }) => names.filter((given) => given === name).length > 1);
  if (twice.length > 0)
    throw new RejectedFile(`Two columns are called ${twice.map(({ name }) => name).join(", ")}`);
  const missing = columns.filter(({ name, required }) => required && !names.includes(name));
  if (missing.length > 0)
    throw new RejectedFile(
      `These columns are missing: ${missing.map(({ name }) => name).join(", ")}. Take the names of the template`,
    );
  return (row) =>
    Object.fromEntries(
      names.flatMap((name, index) => (name === "" ? [] : [[name, unguarded((row[index] ?? "").trim())]])),
    );
}
