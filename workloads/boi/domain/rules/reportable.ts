import { ruleSetOn } from "./rule-sets";

/** A person as far as the rule asks; what is left out is not known. */
export interface PersonFacts {
  readonly usPerson?: boolean;
  readonly minor?: boolean;
  readonly ownershipPercent?: number;
  readonly substantialControl?: boolean;
  /**
   * What takes a person out of the definition, if it is all that they are: 31 CFR 1010.380(d)(3). "nominee": also an
   * intermediary, custodian or agent. "employee": never a senior officer.
   */
  readonly capacity?: "nominee" | "employee" | "heir-presumptive" | "creditor";
  /** The interest is held only through exempt entities: 31 CFR 1010.380(b)(2)(i). */
  readonly throughExemptEntitiesOnly?: boolean;
  readonly finCenId?: boolean;
  /** Over the strategic management of a foreign pooled investment vehicle, of all who control it. */
  readonly greatestAuthority?: boolean;
}

export interface Reportability {
  readonly as: "individual" | "guardian" | "fincen-id" | "exempt-entity-name" | "nobody" | "undetermined";
  readonly because: string;
  readonly clause: string;
  readonly missing: readonly (keyof PersonFacts)[];
}

const settled = (as: Reportability["as"], because: string, clause: string): Reportability => ({
  as,
  because,
  clause,
  missing: [],
});
const open = (...missing: readonly (keyof PersonFacts)[]): Reportability => ({
  as: "undetermined",
  because: `it is not known: ${missing.join(", ")}`,
  clause: "",
  missing,
});

/** Whether, and as what, a person is reported as a beneficial owner on a day ("YYYY-MM-DD"). */
export function ownerReportable(person: PersonFacts, on: string): Reportability {
  if (on >= "2025-03-26") {
    if (person.usPerson === undefined) return open("usPerson");
    if (person.usPerson) return settled("nobody", "a U.S. person is not reported", usPersons(on));
  }
  const owns = person.ownershipPercent === undefined ? undefined : person.ownershipPercent >= 25;
  // Employment takes away the control that comes from it alone, never the ownership of a quarter.
  if (person.capacity === "employee" && owns === undefined) return open("ownershipPercent");
  if (person.capacity !== undefined && !(person.capacity === "employee" && owns === true))
    return settled("nobody", `a ${person.capacity} is no beneficial owner`, "31 CFR 1010.380(d)(3)");
  if (owns !== true && person.substantialControl !== true) {
    if (owns === false && person.substantialControl === false)
      return settled(
        "nobody",
        "owns less than 25 percent and has no substantial control",
        "31 CFR 1010.380(d)",
      );
    return open(
      ...(owns === undefined ? (["ownershipPercent"] as const) : []),
      ...(person.substantialControl === undefined ? (["substantialControl"] as const) : []),
    );
  }
  if (person.substantialControl !== true && person.throughExemptEntitiesOnly === true)
    return settled("exempt-entity-name", "owns through exempt entities only", "31 CFR 1010.380(b)(2)(i)");
  if (person.finCenId === true)
    return settled(
      "fincen-id",
      "the FinCEN identifier is reported instead of the person",
      "31 CFR 1010.380(b)(4)(ii)(A)",
    );
  if (person.minor === undefined) return open("minor");
  if (person.minor)
    return settled(
      "guardian",
      "a parent or legal guardian is reported for a minor",
      "31 CFR 1010.380(b)(2)(ii)",
    );
  return settled(
    "individual",
    owns === true ? "owns at least 25 percent" : "has substantial control",
    "31 CFR 1010.380(d)",
  );
}

/** Whether a company applicant is reported: only for companies first registered from 2024 on, and no U.S. person today. */
export function applicantReportable(
  person: Pick<PersonFacts, "usPerson" | "finCenId">,
  firstRegisteredOn: string | undefined,
  on: string,
): Reportability {
  if (firstRegisteredOn === undefined)
    return { ...open(), because: "it is not known when the company was first registered" };
  if (firstRegisteredOn < "2024-01-01")
    return settled("nobody", "the company existed before 2024", "31 CFR 1010.380(b)(2)(iv)");
  if (on >= "2026-08-14") {
    if (person.usPerson === undefined) return open("usPerson");
    if (person.usPerson) return settled("nobody", "a U.S. person is not reported", usPersons(on));
  }
  return person.finCenId === true
    ? settled(
        "fincen-id",
        "the FinCEN identifier is reported instead of the person",
        "31 CFR 1010.380(b)(4)(ii)(A)",
      )
    : settled(
        "individual",
        "filed the document that registered the company, or directed it",
        "31 CFR 1010.380(e)",
      );
}

const usPersons = (on: string) => ruleSetOn("US", on)?.citations[0]?.source ?? "";
