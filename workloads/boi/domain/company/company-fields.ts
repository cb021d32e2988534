import { taxIdTypes } from "../report/model/codes";

/** A column of an imported file. */
export interface FileColumn {
  readonly name: string;
  /** Of a required one no cell may be empty. */
  readonly required?: true;
  /** How a reader fills it in; also the remedy that an error names. */
  readonly remedy: string;
  /** Where the report's rules (JSON Pointers into a company) speak of its cells. */
  readonly pointer: string;
  readonly example: string;
}

interface CompanyField {
  /** As the API and the report call it. */
  readonly name: string;
  /** As a reader sees it. */
  readonly label: string;
  /** A report cannot be made without it. */
  readonly needed?: true;
  /** Its column in boi.companies; one without is kept in `profile`, the tax ID in sealed columns of its own. */
  readonly column?: string;
}

/** A field that no report carries: its schema, its column and its cells follow from its type. */
interface OwnField extends CompanyField {
  readonly type: "text" | "past-day";
  /** Of a text. */
  readonly longest?: number;
  /** The column of a file has the same name. */
  readonly column: string;
  readonly inFile: Pick<FileColumn, "required" | "remedy" | "example">;
}

/** A field whose schema is the report's. */
interface ReportField extends CompanyField {
  readonly type: "report";
  readonly inFile: readonly FileColumn[];
}

/**
 * What may be stated of a company, one row for each field: the API's schema, the SQL columns, the columns of imported
 * files and what the web client shows follow from it.
 */
export const companyFields = [
  {
    name: "externalReference",
    label: "Reference",
    type: "text",
    longest: 100,
    column: "external_reference",
    inFile: {
      required: true,
      remedy: "Your own key of the company: up to 100 characters, once in a file",
      example: "C-0001",
    },
  },
  {
    name: "legalName",
    label: "Legal name",
    type: "report",
    column: "legal_name",
    inFile: [
      {
        name: "legal_name",
        pointer: "/legalName",
        required: true,
        remedy: "The legal name, at most 150 characters",
        example: "Beispiel GmbH",
      },
    ],
  },
  {
    name: "alternateNames",
    label: "Alternate names",
    type: "report",
    inFile: [
      {
        name: "alternate_names",
        pointer: "/alternateNames",
        remedy: "Names separated by |, without DBA or AKA",
        example: "Beispiel|Example",
      },
    ],
  },
  {
    name: "taxId",
    label: "Tax ID",
    type: "report",
    needed: true,
    inFile: [
      {
        name: "tax_id_type",
        pointer: "/taxId/type",
        required: true,
        remedy: `One of ${Object.keys(taxIdTypes).join(", ")}`,
        example: "ein",
      },
      {
        name: "tax_id",
        pointer: "/taxId/number",
        required: true,
        remedy:
          "9 digits of a U.S. tax ID, or up to 25 letters and digits of a foreign one; format the column as text, so that leading zeros stay",
        example: "123456780",
      },
      {
        name: "tax_id_country",
        pointer: "/taxId/country",
        remedy: "Of a foreign tax ID only: the country's two-letter code",
        example: "",
      },
    ],
  },
  {
    name: "formation",
    label: "Country of formation",
    type: "report",
    inFile: [
      {
        name: "formation_country",
        pointer: "/formation/country",
        required: true,
        remedy: "The two-letter code of the country under whose law the company was formed",
        example: "DE",
      },
    ],
  },
  {
    name: "firstRegistration",
    label: "Place of first registration",
    type: "report",
    needed: true,
    inFile: [
      {
        name: "registration_state",
        pointer: "/firstRegistration/state",
        remedy: "The two-letter code of the state where it first registered, unless that was a tribe",
        example: "NY",
      },
      {
        name: "registration_tribe",
        pointer: "/firstRegistration/tribe",
        remedy: "The tribe where it first registered, unless that was a state",
        example: "",
      },
    ],
  },
  {
    name: "address",
    label: "Address",
    type: "report",
    needed: true,
    inFile: [
      {
        name: "street",
        pointer: "/address/street",
        required: true,
        remedy: "A street address in the United States, no P.O. box",
        example: "350 Fifth Avenue",
      },
      {
        name: "city",
        pointer: "/address/city",
        required: true,
        remedy: "The city, at most 50 characters",
        example: "New York",
      },
      {
        name: "country",
        pointer: "/address/country",
        required: true,
        remedy: "US, or the two-letter code of a U.S. territory",
        example: "US",
      },
      {
        name: "state",
        pointer: "/address/state",
        remedy: "The two-letter code of the state; empty in a territory",
        example: "NY",
      },
      {
        name: "zip",
        pointer: "/address/postalCode",
        required: true,
        remedy: "5 or 9 digits without a hyphen; format the column as text, so that leading zeros stay",
        example: "10118",
      },
    ],
  },
  {
    name: "firstRegisteredOn",
    label: "Day of first registration",
    type: "past-day",
    needed: true,
    column: "first_registered_on",
    inFile: {
      remedy:
        "The day on which it first registered in the United States, as YYYY-MM-DD; empty when it is not known yet",
      example: "2026-11-02",
    },
  },
  {
    name: "requestFincenId",
    label: "Whether a FinCEN ID is requested",
    type: "report",
    inFile: [
      {
        name: "request_fincen_id",
        pointer: "/requestFincenId",
        remedy: "yes or no; empty is no",
        example: "no",
      },
    ],
  },
] as const satisfies readonly (OwnField | ReportField)[];

type Row = (typeof companyFields)[number];
type OwnRow = Exclude<Row, { readonly type: "report" }>;

/** What is stated beside what a report carries. */
export type OwnFieldName = OwnRow["name"];
export type StoredColumn = Extract<Row, { readonly column: string }>["column"];
export type FileColumnName =
  OwnRow["column"] | Extract<Row, { readonly type: "report" }>["inFile"][number]["name"];

export const ownFields: readonly (OwnField & {
  readonly name: OwnFieldName;
  readonly column: OwnRow["column"];
})[] = companyFields.filter((field) => field.type !== "report");

/** Those with a column of their own in boi.companies, and its SQL type. */
export const storedColumns = companyFields.flatMap((field) =>
  "column" in field
    ? [{ name: field.name, column: field.column, sqlType: field.type === "past-day" ? "date" : "text" }]
    : [],
);

export const companyFieldLabels: Readonly<Record<string, string>> = Object.fromEntries(
  companyFields.map(({ name, label }) => [name, label]),
);
