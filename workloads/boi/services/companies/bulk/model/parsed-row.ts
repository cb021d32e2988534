import { ownFields, type FileColumnName } from "../../../../domain/company/company-fields";
import { companyProblems, reportingCompany } from "../../../../domain/report";
import { isIsoDate } from "../../../../domain/report/model/iso-date";
import { textProblem } from "../../../../domain/report/model/text-problem";
import { columns, type Column, type ImportedCompany } from "./columns";

export interface RowError {
  /** As in the head of the file. */
  readonly column: string;
  readonly detail: string;
  readonly remedy: string;
}

/** Column name to cell, trimmed. */
export type Cells = Readonly<Partial<Record<FileColumnName, string>>>;

/** One row as a company, or all that is wrong with it. No message carries what is in a cell. */
export function parsedRow(cells: Cells): ImportedCompany | readonly RowError[] {
  const missing = columns
    .filter(({ name, required }) => required && (cells[name] ?? "") === "")
    .map((column) => error(column, "is empty"));
  if (missing.length > 0) return missing;
  const errors: RowError[] = [];
  const yes = (name: FileColumnName): boolean => {
    const said = (cells[name] ?? "").toLowerCase();
    if (!/^(yes|no|y|n|true|false|1|0|)$/.test(said))
      errors.push(error(columnNamed(name), "is neither yes nor no"));
    return /^(yes|y|true|1)$/.test(said);
  };
  const given = (name: FileColumnName) => (cells[name] === "" ? undefined : cells[name]);
  for (const { column, type, longest = 1000 } of ownFields) {
    const cell = given(column);
    if (cell === undefined) continue;
    const detail = type === "past-day" ? dayProblem(cell) : textProblem(cell, longest);
    if (detail !== undefined) errors.push(error(columnNamed(column), detail));
  }
  const registration = defined({ state: given("registration_state"), tribe: given("registration_tribe") });
  const company = reportingCompany.safeParse({
    requestFincenId: yes("request_fincen_id"),
    legalName: cells.legal_name,
    alternateNames: (given("alternate_names") ?? "")
      .split("|")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    taxId: defined({
      type: cells.tax_id_type?.toLowerCase(),
      number: cells.tax_id,
      country: given("tax_id_country"),
    }),
    formation: { country: cells.formation_country },
    firstRegistration: registration,
    address: defined({
      street: cells.street,
      city: cells.city,
      country: cells.country,
      state: given("state"),
      postalCode: cells.zip,
    }),
  });
  if (!company.success)
    return [
      ...errors,
      ...company.error.issues.map(({ path }) =>
        error(columnAt(`/${path.map(String).join("/")}`), "is not of the right form"),
      ),
    ];
  errors.push(...companyProblems(company.data).map(({ pointer, detail }) => errorAt(pointer, detail)));
  if (errors.length > 0) return errors;
  const { existing: _, pooledInvestmentVehicle: __, ...stated } = company.data;
  return {
    ...Object.fromEntries(
      ownFields.flatMap(({ name, column }) => {
        const cell = given(column);
        return cell === undefined ? [] : [[name, cell]];
      }),
    ),
    externalReference: cells.external_reference ?? "",
    company: stated,
  };
}

const dayProblem = (cell: string): string | undefined =>
  isIsoDate(cell) ? undefined : "is not a date as YYYY-MM-DD";

/** An error of the column that a pointer into a company speaks of. */
export const errorAt = (pointer: string, detail: string): RowError => error(columnAt(pointer), detail);

const error = ({ name, remedy }: Column, detail: string): RowError => ({ column: name, detail, remedy });

const columnNamed = (name: FileColumnName): Column =>
  columns.find((column) => column.name === name) as Column;

/** The column that a pointer speaks of: the longest that it begins with. */
function columnAt(pointer: string): Column {
  const fits = columns.filter((column) => `${pointer}/`.startsWith(`${column.pointer}/`));
  const within = columns.find((column) => column.pointer.startsWith(`${pointer}/`));
  return fits[0] ?? within ?? columnNamed("external_reference");
}

const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
