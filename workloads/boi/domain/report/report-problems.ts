import type { z } from "zod";
import type { FieldProblem } from "../field-problem";
import { addressRules } from "./checks/address";
import { problems, type Check } from "./checks/check";
import { companyPartRules, companyRules } from "./checks/company";
import { idDocumentRules } from "./checks/id-document";
import { kindRules } from "./checks/kind";
import { peopleRules, personRules } from "./checks/people";
import { fieldProblems } from "./model/field-problems";
import { fields, submitterFields } from "./model/fields";
import {
  report,
  submitter,
  type Address,
  type IdDocument,
  type Person,
  type Report,
  type ReportingCompany,
  type Submitter,
} from "./model/report";

const checks: readonly Check[] = [
  ({ preparedOn }, today) =>
    problems([preparedOn > today, "/preparedOn", "The date prepared is in the future"]),
  kindRules,
  ({ company }) => (company ? companyRules(company, "/company") : []),
  peopleRules,
];

/** Everything that is wrong with a whole report, before it may be certified: its shape, each field, and all rules between fields. */
export function reportProblems(given: Report, today = todayInUtc()): readonly FieldProblem[] {
  const shape = report.safeParse(given);
  if (!shape.success) return shapeProblems(shape.error);
  return [...fieldProblems(fields, shape.data), ...checks.flatMap((check) => check(shape.data, today))];
}

export function submitterProblems(given: Submitter, pointer = ""): readonly FieldProblem[] {
  const shape = submitter.safeParse(given);
  return shape.success
    ? fieldProblems(submitterFields, shape.data, pointer)
    : shapeProblems(shape.error, pointer);
}

/** The same rules for one part, for the moment of its entry. The part has its shape already. */
export const companyProblems = (company: ReportingCompany, pointer = ""): readonly FieldProblem[] => [
  ...fieldProblems(fields.company, company, pointer),
  ...companyRules(company, pointer),
];

/** Of a company of which not everything is stated yet. */
export const companyPartProblems = (
  company: Partial<ReportingCompany>,
  pointer = "",
): readonly FieldProblem[] => [
  ...fieldProblems(fields.company, company, pointer),
  ...companyPartRules(company, pointer),
];

export const personProblems = (
  role: "applicants" | "owners",
  person: Person,
  today = todayInUtc(),
  pointer = "",
): readonly FieldProblem[] => [
  ...fieldProblems(fields[role], person, pointer),
  ...personRules(person, today, pointer),
];

export const addressProblems = (address: Address, pointer = ""): readonly FieldProblem[] => [
  ...fieldProblems(fields.owners.address, address, pointer),
  ...addressRules(address, pointer),
];

export const idDocumentProblems = (document: IdDocument, pointer = ""): readonly FieldProblem[] => [
  ...fieldProblems(fields.owners.idDocument, document, pointer),
  ...idDocumentRules(document, pointer),
];

const shapeProblems = (error: z.ZodError, pointer = ""): readonly FieldProblem[] =>
  error.issues.map(({ path, message }) => ({
    pointer: [pointer, ...path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"))].join(
      "/",
    ),
    detail: message,
  }));

const todayInUtc = (): string => new Date().toISOString().slice(0, 10);
