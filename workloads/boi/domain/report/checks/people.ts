import type { FieldProblem } from "../../field-problem";
import { usPersonPointers } from "../model/filed";
import type { Applicant, BeneficialOwner, Person } from "../model/report";
import { addressRules } from "./address";
import type { Check } from "./check";
import { problems } from "./check";
import { idDocumentRules } from "./id-document";

/** What holds for one person alone. */
export const personRules = (person: Person, today: string, pointer = ""): readonly FieldProblem[] =>
  person.kind === "individual"
    ? [
        ...problems([person.birthDate > today, `${pointer}/birthDate`, "The date of birth is in the future"]),
        ...addressRules(person.address, `${pointer}/address`),
        ...idDocumentRules(person.idDocument, `${pointer}/idDocument`),
      ]
    : [];

/** What holds between the persons of a report. No owner at all is right: all of them can be U.S. persons. */
export const peopleRules: Check = (report, today) => {
  const { company, applicants, owners } = report;
  const people: readonly (readonly [pointer: string, person: Applicant | BeneficialOwner])[] = [
    ...applicants.map((person, index) => [`/applicants/${index}`, person] as const),
    ...owners.map((person, index) => [`/owners/${index}`, person] as const),
  ];
  return [
    ...people.flatMap(([pointer, person]) => personRules(person, today, pointer)),
    ...usPersonPointers(report).map((pointer) => ({
      pointer,
      detail: "U.S. persons are not reported since 2026-08-14: take this person out of the report",
    })),
    ...problems(
      [applicants.length > 2, "/applicants", "A company has at most two applicants (FAQ E.1)"],
      [
        company?.existing === true && applicants.length > 0,
        "/applicants",
        "A company registered before 2024-01-01 (item 16) reports no applicants",
      ],
      [
        company?.pooledInvestmentVehicle === true && applicants.length > 0,
        "/applicants",
        "A foreign pooled investment vehicle (item 4) reports no applicants",
      ],
      [
        company?.pooledInvestmentVehicle === true && owners.length > 1,
        "/owners",
        "A foreign pooled investment vehicle (item 4) reports one individual: who has the greatest authority over its strategic management",
      ],
    ),
    ...repeated(
      people.flatMap(([pointer, person]) =>
        // FinCEN replaces a file by the next of its name; some systems tell no case apart.
        person.kind === "individual"
          ? [[`${pointer}/idDocument/fileName`, person.idDocument.fileName.toLowerCase()]]
          : [],
      ),
      "Another image of this report has the same file name",
    ),
    ...["/applicants/", "/owners/"].flatMap((list) =>
      repeated(
        people
          .filter(([pointer]) => pointer.startsWith(list))
          .map(([pointer, { personId }]) => [`${pointer}/personId`, personId]),
        "This person is in the list already",
      ),
    ),
  ];
};

const repeated = (values: readonly (readonly string[])[], detail: string): readonly FieldProblem[] =>
  values.flatMap(([pointer, value], index) =>
    pointer !== undefined && values.slice(0, index).some(([, earlier]) => earlier === value)
      ? [{ pointer, detail }]
      : [],
  );
