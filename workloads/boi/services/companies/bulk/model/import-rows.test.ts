import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columns } from "./columns";
import { doctypeSearch } from "./doctype-search";
import { xlsxFile } from "../fixtures/xlsx-file";
import { importRows, type Format, type ImportRow } from "./import-rows";
import { RejectedFile } from "./rejected-file";
import { csvLine, guarded, unguarded } from "./spreadsheet-cell";
import { zipProblem } from "./zip-problem";

const head = columns.map(({ name }) => name);
const example: readonly string[] = columns.map(({ example: cell }) => cell);
const withCell = (name: string, cell: string): readonly string[] =>
  example.map((given, index) => (head[index] === name ? cell : given));

async function rowsOf(format: Format, file: Uint8Array | string, skip = 0): Promise<readonly ImportRow[]> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  async function* inParts(): AsyncGenerator<Uint8Array> {
    // Small, so that characters and rows are cut in two.
    for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7));
  }
  const rows: ImportRow[] = [];
  for await (const row of importRows(format, inParts(), skip)) rows.push(row);
  return rows;
}

const csv = (...rows: readonly (readonly string[])[]) => rows.map((row) => csvLine(row)).join("");

test("the template's own example is a company", async () => {
  const [row] = await rowsOf("csv", csv(head, example));
  expect(row).toEqual({
    number: 2,
    result: {
      externalReference: "C-0001",
      firstRegisteredOn: "2026-11-02",
      company: {
        requestFincenId: false,
        legalName: "Beispiel GmbH",
        alternateNames: ["Beispiel", "Example"],
        taxId: { type: "ein", number: "123456780" },
        formation: { country: "DE" },
        firstRegistration: { state: "NY" },
        address: {
          street: "350 Fifth Avenue",
          city: "New York",
          country: "US",
          state: "NY",
          postalCode: "10118",
        },
      },
    },
  });
});

test.each<[string, Format, () => Uint8Array | string]>([
  ["commas", "csv", () => csv(head, example)],
  ["semicolons", "csv", () => [head, example].map((row) => row.join(";")).join("\n")],
  ["tabs", "csv", () => [head, example].map((row) => row.join("\t")).join("\r\n")],
  ["a byte order mark", "csv", () => `\ufeff${csv(head, example)}`],
  ["columns in another order", "csv", () => csv([...head].reverse(), [...example].reverse())],
  [
    "heads as people write them",
    "csv",
    () =>
      csv(
        head.map((name) => ` ${name.toUpperCase().replaceAll("_", " ")} `),
        example,
      ),
  ],
  ["empty lines", "csv", () => `${csv(head)}\r\n\r\n${csv(example)}\r\n`],
  ["cells that spreadsheets must not run", "csv", () => csv(head, withCell("legal_name", "=cmd GmbH"))],
  ["a workbook", "xlsx", () => xlsxFile([head, example])],
])("a file with %s is read", async (_, format, file) => {
  const rows = await rowsOf(format, file());
  expect(rows).toHaveLength(1);
  expect(rows[0]?.result).toHaveProperty("company");
});

test.each([
  ["external_reference", ""],
  ["external_reference", "x".repeat(101)],
  ["legal_name", ""],
  ["legal_name", "x".repeat(151)],
  ["alternate_names", "One|DBA Two"],
  ["tax_id_type", "vat"],
  ["tax_id", "12-3456789"],
  ["tax_id_country", "DE"],
  ["formation_country", "Germany"],
  ["formation_country", "US"],
  ["registration_state", "XX"],
  ["registration_state", ""],
  ["registration_tribe", "A tribe too"],
  ["street", "PO Box 7"],
  ["city", "x".repeat(51)],
  ["country", "DE"],
  ["state", "Bavaria"],
  ["zip", "901"],
  ["request_fincen_id", "maybe"],
  ["first_registered_on", "2026-02-30"],
])("an error in %s names the column and the remedy, and not the cell", async (name, cell) => {
  const [row] = await rowsOf("csv", csv(head, withCell(name, cell)));
  const errors = row?.result as readonly { column: string; detail: string; remedy: string }[];
  const column = name === "registration_state" && cell === "" ? "registration_state" : name;
  expect(errors.map((error) => error.column)).toContain(column);
  for (const error of errors) expect(error.remedy.length).toBeGreaterThan(5);
  if (cell.length > 3) expect(JSON.stringify(errors)).not.toContain(cell);
});

test("a reference that is there twice is an error of the second row, also after a resumption", async () => {
  const file = csv(head, example, withCell("external_reference", "C-0002"), example);
  const errors = [
    { number: 4, result: [expect.objectContaining({ detail: "is the reference of row 2 too" })] },
  ];
  expect((await rowsOf("csv", file)).slice(2)).toEqual(errors);
  expect(await rowsOf("csv", file, 2)).toEqual(errors);
});

test("a ZIP code that a workbook keeps as a number is reported with what to do", async () => {
  const [row] = await rowsOf(
    "xlsx",
    xlsxFile([head, example.map((cell, index) => (head[index] === "zip" ? 901 : cell))]),
  );
  expect(row?.result).toEqual([
    expect.objectContaining({ column: "zip", remedy: expect.stringContaining("as text") as string }),
  ]);
});

/** A good workbook, one part of which is changed or added. */
function withPart(name: string, change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = unzipSync(xlsxFile([head, example]));
  const changed = change(strFromU8(parts[name] ?? strToU8('<?xml version="1.0"?><x/>')));
  return zipSync({ ...parts, [name]: typeof changed === "string" ? strToU8(changed) : changed });
}
const declared = (xml: string) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY e "expanded">]>');

test("text that only names a document type is text", async () => {
  const named = example.map((cell, index) => (head[index] === "legal_name" ? "The <!DOCTYPE> GmbH" : cell));
  const [row] = await rowsOf("xlsx", xlsxFile([head, named]));
  expect(row?.result).toMatchObject({ company: { legalName: "The <!DOCTYPE> GmbH" } });
});

test.each([1, 2, 5, 9, 17])("a document type is found in chunks of %s bytes", (size) => {
  const search = doctypeSearch();
  const bytes = Buffer.from(`<x/>${declared('<?xml version="1.0"?>')}`, "utf16le");
  let found = false;
  for (let at = 0; at < bytes.length; at += size) found ||= search(bytes.subarray(at, at + size));
  expect(found).toBe(true);
});

const bomb = () => zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 9 });

test.each<[string, Format, () => Uint8Array | string]>([
  ["nothing in it", "csv", () => ""],
  ["no head", "csv", () => csv(example)],
  ["an unknown column", "csv", () => csv([...head, "ssn"], [...example, "1"])],
  ["a column twice", "csv", () => csv([...head, "city"], [...example, "x"])],
  ["a column missing", "csv", () => csv(head.slice(1), example.slice(1))],
  ["a quotation mark that is not closed", "csv", () => `${csv(head)}"${"x".repeat(70_000)}`],
  [
    "Latin-1 letters",
    "csv",
    () => Buffer.concat([Buffer.from(csv(head)), Buffer.from("M\xfcller", "latin1")]),
  ],
  [
    "Latin-1 letters far down",
    "csv",
    () =>
      Buffer.concat([
        Buffer.from(csv(head, ...Array.from({ length: 500 }, () => example))),
        Buffer.from("M\xfcller", "latin1"),
      ]),
  ],
  ["binary content", "csv", () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 37) % 256)],
  ["text that says it is a workbook", "xlsx", () => csv(head, example)],
  ["another archive", "xlsx", () => zipSync({ "readme.txt": new Uint8Array(5) })],
  ["half a workbook", "xlsx", () => xlsxFile([head, example]).subarray(0, 700)],
  ["a zip bomb", "xlsx", bomb],
  ["a document type in its sheet", "xlsx", () => withPart("xl/worksheets/sheet1.xml", declared)],
  ["a document type in its relationships", "xlsx", () => withPart("xl/_rels/workbook.xml.rels", declared)],
  [
    "a document type in UTF-16",
    "xlsx",
    () => withPart("xl/x.xml", (xml) => Buffer.from(declared(xml), "utf16le")),
  ],
  [
    "a document type in UTF-16, the other way round",
    "xlsx",
    () => withPart("xl/x.xml", (xml) => Buffer.from(declared(xml), "utf16le").swap16()),
  ],
  [
    "a document type far down",
    "xlsx",
    () => withPart("xl/x.xml", (xml) => `<!--${"x".repeat(3_000_000)}-->${declared(xml)}`),
  ],
])("a file with %s is refused as a whole", async (_, format, file) => {
  await expect(rowsOf(format, file())).rejects.toThrow(RejectedFile);
});

test("a bomb that lies about its size is counted by what is in it", () => {
  const honest = zipSync({ "a.xml": new Uint8Array(5 * 1024 * 1024) }, { level: 9 });
  const lying = honest.slice();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(5 * 1024 * 1024);
  for (let at = 0; at < lying.length - 4; at += 1)
    if (size.equals(lying.subarray(at, at + 4))) lying.set([10, 0, 0, 0], at);
  expect(lying).not.toEqual(honest);
  const limits = { entries: 500, bytes: 1024 * 1024 };
  expect(zipProblem(honest, limits)).toContain("unpacks to more than 1 MB");
  expect(zipProblem(lying, limits)).toContain("unpacks to more than 1 MB");
  expect(zipProblem(lying)).toBeUndefined();
});

test("an archive of a thousand parts is no workbook", () => {
  const parts = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`${index}.xml`, new Uint8Array(1)]),
  );
  expect(zipProblem(zipSync(parts))).toContain("too many parts");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "the cell %j leaves as text and comes back",
  (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
    expect(unguarded(guarded(cell))).toBe(cell);
  },
);

test.each(["plain", "O'Neill", "'quoted'", "", "1-2"])("the cell %j is left as it is", (cell) => {
  expect(guarded(cell)).toBe(cell);
  expect(unguarded(cell)).toBe(cell);
});
