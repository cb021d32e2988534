import { taxIdTypes } from "../../../../domain/report/model/codes";
import type { ReportingCompany } from "../../../../domain/report";

/** A company as a row of a file states it. */
export interface ImportedCompany {
  /** The caller's own key of the company: a row with a known reference changes that company, another adds one. */
  readonly externalReference: string;
  /** YYYY-MM-DD. Whether item 16 (registered before 2024) applies follows from it. */
  readonly firstRegisteredOn?: string;
  /** Item 4 is not a file's to say: the wizard's answers determine it. */
  readonly company: Omit<ReportingCompany, "existing" | "pooledInvestmentVehicle">;
}

export interface Column {
  readonly name: string;
  readonly required: boolean;
  /** How a reader fills it in; also the remedy that an error names. */
  readonly remedy: string;
  /** Where the report's rules (JSON Pointers into a ReportingCompany) speak of what stands in it. */
  readonly pointer: string;
  readonly example: string;
}

const column = (
  name: string,
  pointer: string,
  example: string,
  remedy: string,
  required = false,
): Column => ({ name, pointer, example, remedy, required });

/** The file's columns, in the template's order. A file may have them in any order and leave out those not required. */
export const columns = [
  column(
    "external_reference",
    "/externalReference",
    "C-0001",
    "Your own key of the company: up to 100 characters, once in a file",
    true,
  ),
  column("legal_name", "/legalName", "Beispiel GmbH", "The legal name, at most 150 characters", true),
  column(
    "alternate_names",
    "/alternateNames",
    "Beispiel|Example",
    "Names separated by |, without DBA or AKA",
  ),
  column("tax_id_type", "/taxId/type", "ein", `One of ${Object.keys(taxIdTypes).join(", ")}`, true),
  column(
    "tax_id",
    "/taxId/number",
    "123456780",
    "9 digits of a U.S. tax ID, or up to 25 letters and digits of a foreign one; format the column as text, so that leading zeros stay",
    true,
  ),
  column("tax_id_country", "/taxId/country", "", "Of a foreign tax ID only: the country's two-letter code"),
  column(
    "formation_country",
    "/formation/country",
    "DE",
    "The two-letter code of the country under whose law the company was formed",
    true,
  ),
  column(
    "registration_state",
    "/firstRegistration/state",
    "NY",
    "The two-letter code of the state where it first registered, unless that was a tribe",
  ),
  column(
    "registration_tribe",
    "/firstRegistration/tribe",
    "",
    "The tribe where it first registered, unless that was a state",
  ),
  column(
    "street",
    "/address/street",
    "350 Fifth Avenue",
    "A street address in the United States, no P.O. box",
    true,
  ),
  column("city", "/address/city", "New York", "The city, at most 50 characters", true),
  column("country", "/address/country", "US", "US, or the two-letter code of a U.S. territory", true),
  column("state", "/address/state", "NY", "The two-letter code of the state; empty in a territory"),
  column(
    "zip",
    "/address/postalCode",
    "10118",
    "5 or 9 digits without a hyphen; format the column as text, so that leading zeros stay",
    true,
  ),
  column(
    "first_registered_on",
    "/firstRegisteredOn",
    "2026-11-02",
    "The day on which it first registered in the United States, as YYYY-MM-DD; empty when it is not known yet",
  ),
  column("request_fincen_id", "/requestFincenId", "no", "yes or no; empty is no"),
] as const satisfies readonly Column[];

export type ColumnName = (typeof columns)[number]["name"];
