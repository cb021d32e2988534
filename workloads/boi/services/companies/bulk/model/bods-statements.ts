import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import {
  territories,
  type Address,
  type BeneficialOwner,
  type ReportingCompany,
} from "../../../../domain/report";
import { countryNames } from "../../../../domain/report/model/country-names";
import type { BodsInterest } from "./bods-interests";

export interface BodsSubject {
  readonly companyId: string;
  readonly changedOn: string;
  readonly company: ReportingCompany;
  readonly owners: readonly {
    readonly owner: BeneficialOwner;
    /** Empty where their kind is not known. */
    readonly interests: readonly BodsInterest[];
  }[];
}

export interface Publication {
  readonly publisher: string;
  /** YYYY-MM-DD. */
  readonly publishedOn: string;
}

export interface BodsStatement {
  readonly statementId: string;
  readonly statementDate: string;
  readonly declarationSubject: string;
  readonly recordId: string;
  readonly recordType: "entity" | "person" | "relationship";
  readonly recordStatus: "new";
  readonly recordDetails: { readonly isComponent: boolean; readonly [field: string]: unknown };
  readonly publicationDetails: { readonly bodsVersion: "0.4"; readonly [field: string]: unknown };
  readonly source: Readonly<Record<string, unknown>>;
}

/**
 * A company and its owners in the Beneficial Ownership Data Standard 0.4: what a statement refers to comes before it.
 * Numbers of identity documents and Social Security numbers are left out: the standard's readers have no use for them.
 * Nothing of a U.S. person or a minor's guardian is in it but that there is such an owner.
 */
export function bodsStatements(
  { companyId, changedOn, company, owners }: BodsSubject,
  { publisher, publishedOn }: Publication,
): readonly BodsStatement[] {
  const subject = `company-${companyId}`;
  const statement = (
    recordType: BodsStatement["recordType"],
    recordId: string,
    recordDetails: Readonly<Record<string, unknown>>,
  ): BodsStatement => ({
    // The same claim has the same id in every export, and another claim another.
    statementId: createHash("sha256")
      .update(canonicalize([subject, recordId, changedOn, recordDetails]) as string)
      .digest("hex"),
    statementDate: changedOn,
    declarationSubject: subject,
    recordId,
    recordType,
    recordStatus: "new",
    recordDetails: { isComponent: false, ...recordDetails },
    publicationDetails: { publicationDate: publishedOn, bodsVersion: "0.4", publisher: { name: publisher } },
    source: { type: ["selfDeclaration"] },
  });
  const relationship = (id: string, interestedParty: unknown, interests: readonly object[]): BodsStatement =>
    statement("relationship", `relationship-${companyId}-${id}`, {
      subject,
      interestedParty,
      ...(interests.length > 0 && { interests }),
    });
  return [
    statement("entity", subject, entityDetails(company)),
    ...owners.flatMap(({ owner, interests }) => {
      const isEntity = owner.kind === "exempt-entity";
      const recordId = `${isEntity ? "entity" : "person"}-${owner.personId}`;
      return [
        isEntity
          ? statement("entity", recordId, { entityType: { type: "legalEntity" }, name: owner.legalName })
          : statement("person", recordId, personDetails(owner)),
        relationship(owner.personId, recordId, interestDetails(owner, interests)),
      ];
    }),
    ...(owners.length === 0
      ? [
          relationship(
            "none",
            {
              reason: "informationUnknownToPublisher",
              description: "No reportable beneficial owner is recorded. U.S. persons are not reportable.",
            },
            [],
          ),
        ]
      : []),
  ];
}

function entityDetails({ legalName, alternateNames, formation, taxId, address }: ReportingCompany) {
  // An SSN or ITIN is a person's, even where a company files with it.
  const identifiers =
    taxId.type === "ein"
      ? [{ schemeName: "IRS Employer Identification Number (United States)", id: taxId.number }]
      : taxId.type === "foreign"
        ? [{ schemeName: `Tax identification number (${nameOf(taxId.country ?? "")})`, id: taxId.number }]
        : [];
  return {
    entityType: { type: "registeredEntity" },
    name: legalName,
    ...(alternateNames.length > 0 && { alternateNames }),
    jurisdiction: country(formation.country),
    ...(identifiers.length > 0 && { identifiers }),
    addresses: [addressDetails("business", address)],
  };
}

type Individual = Exclude<BeneficialOwner, { kind: "exempt-entity" }>;

const isUsPerson = ({ usPerson }: Individual): boolean => (usPerson as unknown) !== false;
const isWithheld = (owner: Individual): boolean => isUsPerson(owner) || owner.guardianOfMinor;

function personDetails(owner: Individual) {
  if (isUsPerson(owner)) return withheld("A U.S. person, who is not reported");
  if (owner.guardianOfMinor) return withheld("A minor, for whom a parent or guardian is reported");
  if (owner.kind === "fincen-id")
    return {
      personType: "anonymousPerson",
      unspecifiedPersonDetails: {
        reason: "informationUnknownToPublisher",
        description: "Known to FinCEN by an identifier of its own",
      },
    };
  const { first, middle, last, suffix } = owner.name;
  const given = [first, middle].filter((part) => part !== undefined).join(" ");
  return {
    personType: "knownPerson",
    names: [
      {
        type: "legal",
        fullName: [given, last, suffix].filter((part) => part !== undefined).join(" "),
        familyName: last,
        givenName: given,
      },
    ],
    birthDate: owner.birthDate,
    addresses: [addressDetails("residence", owner.address)],
  };
}

const withheld = (description: string) => ({
  personType: "anonymousPerson",
  unspecifiedPersonDetails: { reason: "interestedPartyExemptFromDisclosure", description },
});

/** Beneficial ownership is always a natural person's. Of a person who is not named, not even the share is shown. */
function interestDetails(owner: BeneficialOwner, interests: readonly BodsInterest[]): readonly object[] {
  const beneficialOwnershipOrControl = owner.kind !== "exempt-entity";
  const unspecified = (type: "unpublishedInterest" | "unknownInterest") => [
    { type, directOrIndirect: "unknown", beneficialOwnershipOrControl },
  ];
  if (owner.kind !== "exempt-entity" && isWithheld(owner)) return unspecified("unpublishedInterest");
  if (interests.length === 0) return unspecified("unknownInterest");
  return interests.map(({ type, directOrIndirect, share, startDate }) => ({
    type,
    directOrIndirect,
    beneficialOwnershipOrControl,
    startDate,
    ...(share !== undefined && { share: { exact: share } }),
  }));
}

const addressDetails = (
  type: "business" | "residence",
  { street, city, state, postalCode, country: code }: Address,
) => ({
  type,
  address: [street, city, ...(state !== undefined && !isTerritory(code) ? [state] : [])].join(", "),
  ...(postalCode !== undefined && { postCode: postalCode }),
  country: country(code),
});

const isTerritory = (code: string): boolean => territories.has(code);
const nameOf = (code: string): string => countryNames[code] ?? code;
const country = (code: string) => ({ name: nameOf(code), code });

/** A whole export as one JSON array, a statement at a time. */
export async function* bodsJson(
  subjects: AsyncIterable<BodsSubject> | Iterable<BodsSubject>,
  publication: Publication,
): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const subject of subjects)
    for (const statement of bodsStatements(subject, publication)) {
      yield separator + JSON.stringify(statement);
      separator = ",\n";
    }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
