import {
  companyFields,
  type FileColumn,
  type FileColumnName,
  type OwnFieldName,
} from "../../../../domain/company/company-fields";
import type { ReportingCompany } from "../../../../domain/report";
import type { CompanyProfile } from "../../model/company";

/** A company as a row of a file states it. */
export interface ImportedCompany extends Readonly<
  Partial<Record<Exclude<OwnFieldName, "externalReference">, string>>
> {
  /** The caller's own key of the company: a row with a known reference changes that company, another adds one. */
  readonly externalReference: string;
  /** Item 4 is not a file's to say: the wizard's answers determine it. */
  readonly company: Omit<ReportingCompany, "existing" | "pooledInvestmentVehicle">;
}

export type Column = FileColumn & { readonly name: FileColumnName };

/** The file's columns, in the template's order. A file may have them in any order and leave out those not required. */
export const columns: readonly Column[] = companyFields.flatMap((field): readonly Column[] =>
  field.type === "report"
    ? field.inFile
    : [{ name: field.column, pointer: `/${field.name}`, ...field.inFile }],
);

export const profileOf = ({ company, ...own }: ImportedCompany): CompanyProfile => ({ ...company, ...own });
