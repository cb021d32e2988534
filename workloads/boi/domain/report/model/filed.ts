import { filledState } from "./places";
import type { Address, Applicant, BeneficialOwner, Report } from "./report";

type Filed<Person> = Person extends unknown ? Omit<Person, "personId" | "usPerson"> : never;
export type FiledApplicant = Filed<Applicant>;
export type FiledOwner = Filed<BeneficialOwner>;

/** What FinCEN gets to know of a report: everything but our own ids and the attestation. */
export interface FiledReport extends Omit<Report, "applicants" | "owners"> {
  readonly applicants: readonly FiledApplicant[];
  readonly owners: readonly FiledOwner[];
}

/**
 * A person attested as a U.S. person is in a report that is to be filed. Since 2026-08-14 (91 FR 52508) nothing of
 * such a person is given to FinCEN.
 */
export class UsPersonInReport extends Error {
  constructor(readonly pointers: readonly string[]) {
    super(`U.S. persons are not reported: take them out of the report (${pointers.join(", ")})`);
  }
}

/** Whatever is filed goes through here: no U.S. person gets by, whatever the date of the report says. */
export function filed({ applicants, owners, ...rest }: Report): FiledReport {
  const usPersons = usPersonPointers({ applicants, owners });
  if (usPersons.length > 0) throw new UsPersonInReport(usPersons);
  return {
    ...rest,
    ...(rest.company && { company: { ...rest.company, address: filledAddress(rest.company.address) } }),
    applicants: applicants.map((person) => filedPerson(person)),
    owners: owners.map((person) => filedPerson(person)),
  };
}

/** Anything but a clear "no" counts as a U.S. person: what is not attested is not filed. */
export const usPersonPointers = ({
  applicants,
  owners,
}: Pick<Report, "applicants" | "owners">): readonly string[] =>
  Object.entries({ applicants, owners }).flatMap(([list, people]) =>
    people.flatMap((person, index) =>
      person.kind === "exempt-entity" || (person.usPerson as unknown) === false
        ? []
        : [`/${list}/${index}/usPerson`],
    ),
  );

function filedPerson<P extends Applicant | BeneficialOwner>(person: P): Filed<P> {
  const { personId: _, usPerson: __, ...rest } = person as P & { readonly usPerson?: boolean };
  return (
    person.kind === "individual" ? { ...rest, address: filledAddress(person.address) } : rest
  ) as Filed<P>;
}

function filledAddress({ state, ...rest }: Address): Address {
  const filled = filledState({ ...rest, state });
  return { ...rest, ...(filled !== undefined && { state: filled }) };
}
