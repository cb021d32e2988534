import fc from "fast-check";
import { countries } from "../../../../domain/report";
import { validReport } from "../../../../domain/report/fixtures/valid-reports";
import type { BodsInterest } from "./bods-interests";
import { bodsJson, bodsStatements, type BodsStatement, type BodsSubject } from "./bods-statements";

const publication = { publisher: "A filing firm", publishedOn: "2026-11-25" };

const interest: fc.Arbitrary<BodsInterest> = fc.record(
  {
    type: fc.constantFrom("shareholding" as const, "otherInfluenceOrControl" as const),
    directOrIndirect: fc.constantFrom("indirect" as const, "unknown" as const),
    share: fc.integer({ min: 0, max: 100 }),
    startDate: fc.constantFrom("2026-01-05", "2026-10-31"),
  },
  { requiredKeys: ["type", "directOrIndirect", "startDate"] },
);

const subject: fc.Arbitrary<BodsSubject> = fc
  .tuple(fc.uuid({ version: 4 }), validReport, fc.array(interest, { maxLength: 3 }), fc.boolean())
  .filter(([, report]) => report.company !== undefined)
  .map(([companyId, report, interests, usPerson]) => ({
    companyId,
    changedOn: "2026-11-01",
    company: report.company as BodsSubject["company"],
    owners: report.owners.map((owner, index) => ({
      owner: owner.kind === "exempt-entity" || index > 0 ? owner : { ...owner, usPerson },
      interests,
    })),
  }));

/** Closed codelists and rules of BODS 0.4 (standard.openownership.org, "Schema reference"). */
const codes = {
  entityType: [
    "registeredEntity",
    "legalEntity",
    "arrangement",
    "anonymousEntity",
    "unknownEntity",
    "state",
    "stateBody",
  ],
  personType: ["anonymousPerson", "unknownPerson", "knownPerson"],
  addressType: ["placeOfBirth", "residence", "registered", "service", "alternative", "business"],
  directOrIndirect: ["direct", "indirect", "unknown"],
  interestType: [
    "shareholding",
    "votingRights",
    "appointmentOfBoard",
    "otherInfluenceOrControl",
    "seniorManagingOfficial",
    "unknownInterest",
    "unpublishedInterest",
  ],
  unspecifiedReason: [
    "noBeneficialOwners",
    "subjectUnableToConfirmOrIdentifyBeneficialOwner",
    "interestedPartyHasNotProvidedInformation",
    "subjectExemptFromDisclosure",
    "interestedPartyExemptFromDisclosure",
    "unknown",
    "informationUnknownToPublisher",
  ],
};

const rules: readonly (readonly [
  says: string,
  holds: (given: BodsStatement, before: readonly BodsStatement[]) => boolean,
])[] = [
  [
    "an id has 32 to 64 characters",
    ({ statementId }) => statementId.length >= 32 && statementId.length <= 64,
  ],
  ["an id is used once", ({ statementId }, before) => before.every((one) => one.statementId !== statementId)],
  ["a date is a date", ({ statementDate }) => /^\d{4}-\d\d-\d\d$/.test(statementDate)],
  ["the version is 0.4", ({ publicationDetails }) => (publicationDetails.bodsVersion as string) === "0.4"],
  [
    "a publication has a publisher with a name",
    ({ publicationDetails }) => typeof (publicationDetails.publisher as { name?: unknown }).name === "string",
  ],
  [
    "the declaration's subject is stated first",
    ({ declarationSubject, recordId }, before) =>
      recordId === declarationSubject || before.some((one) => one.recordId === declarationSubject),
  ],
  ["nothing is a component", ({ recordDetails }) => !recordDetails.isComponent],
  [
    "an entity has a type of the list",
    ({ recordType, recordDetails }) =>
      recordType !== "entity" ||
      codes.entityType.includes((recordDetails.entityType as { type: string }).type),
  ],
  [
    "a person has a type of the list",
    ({ recordType, recordDetails }) =>
      recordType !== "person" || codes.personType.includes(recordDetails.personType as string),
  ],
  [
    "a person who is not known has a reason",
    ({ recordDetails: { personType, unspecifiedPersonDetails } }) =>
      personType !== "anonymousPerson" ||
      codes.unspecifiedReason.includes((unspecifiedPersonDetails as { reason: string }).reason),
  ],
  [
    "a name has its full form",
    ({ recordDetails: { names } }) =>
      ((names ?? []) as readonly { fullName?: string }[]).every(
        ({ fullName }) => fullName !== undefined && fullName !== "",
      ),
  ],
  [
    "an identifier names its scheme",
    ({ recordDetails: { identifiers } }) =>
      ((identifiers ?? []) as readonly { schemeName?: string }[]).every(
        ({ schemeName }) => schemeName !== undefined,
      ),
  ],
  [
    "an address has a type of the list and a country with name and code",
    ({ recordDetails: { addresses } }) =>
      ((addresses ?? []) as readonly { type: string; country: { name: string; code: string } }[]).every(
        ({ type, country }) =>
          codes.addressType.includes(type) && countries.has(country.code) && country.name.length > 2,
      ),
  ],
  [
    "a relationship's parties are stated before it",
    ({ recordType, recordDetails: { subject: about, interestedParty } }, before) =>
      recordType !== "relationship" ||
      [about, interestedParty].every((party) =>
        typeof party === "string"
          ? before.some((one) => one.recordId === party)
          : codes.unspecifiedReason.includes((party as { reason: string }).reason),
      ),
  ],
  [
    "a relationship's subject is an entity",
    ({ recordType, recordDetails: { subject: about } }, before) =>
      recordType !== "relationship" || before.find((one) => one.recordId === about)?.recordType === "entity",
  ],
  [
    "an interest is of the lists, and beneficial ownership is a person's alone",
    ({ recordDetails: { interests, interestedParty } }, before) =>
      (
        (interests ?? []) as readonly {
          type: string;
          directOrIndirect: string;
          beneficialOwnershipOrControl: boolean;
          share?: { exact: number };
        }[]
      ).every(
        ({ type, directOrIndirect, beneficialOwnershipOrControl, share }) =>
          codes.interestType.includes(type) &&
          codes.directOrIndirect.includes(directOrIndirect) &&
          beneficialOwnershipOrControl ===
            (before.find((one) => one.recordId === interestedParty)?.recordType === "person") &&
          (share === undefined || (share.exact >= 0 && share.exact <= 100)),
      ),
  ],
];

test.each(rules)("in every export %s", (_, holds) => {
  fc.assert(
    fc.property(subject, (given) => {
      const statements = bodsStatements(given, publication);
      return statements.every((statement, index) => holds(statement, statements.slice(0, index)));
    }),
    { numRuns: 60 },
  );
});

test("the same data have the same ids in every export, and other data others", () => {
  fc.assert(
    fc.property(subject, (given) => {
      const ids = (of: BodsSubject) =>
        bodsStatements(of, { ...publication, publishedOn: "2027-01-01" }).map(
          ({ statementId }) => statementId,
        );
      expect(ids(structuredClone(given))).toEqual(
        bodsStatements(given, publication).map(({ statementId }) => statementId),
      );
      const [changed] = ids({
        ...given,
        company: { ...given.company, legalName: `${given.company.legalName} Neu` },
      });
      expect(changed).not.toBe(ids(given)[0]);
    }),
    { numRuns: 30 },
  );
});

test("what must not leave does not: document and Social Security numbers, U.S. persons, minors and their guardians", () => {
  fc.assert(
    fc.property(subject, (given) => {
      const text = JSON.stringify(bodsStatements(given, publication));
      const withTax = given.company.taxId.type === "ssn-or-itin" ? [given.company.taxId.number] : [];
      const hidden = given.owners.flatMap(({ owner }) =>
        owner.kind === "individual"
          ? [
              `"${owner.idDocument.number}"`,
              owner.idDocument.fileName,
              ...(owner.usPerson || owner.guardianOfMinor
                ? [
                    `"birthDate":"${owner.birthDate}","addresses":[{"type":"residence","address":${JSON.stringify(owner.address.street).slice(0, -1)}`,
                  ]
                : []),
            ]
          : owner.kind === "fincen-id"
            ? [owner.fincenId]
            : [],
      );
      for (const value of [...withTax, ...hidden]) expect(text).not.toContain(value);
    }),
    { numRuns: 200 },
  );
});

test("an interest says what is stored of it, and nothing of somebody who is not named", () => {
  fc.assert(
    fc.property(subject, (given) => {
      const shares = bodsStatements(given, publication).flatMap(
        ({ recordDetails: { interestedParty, interests } }) =>
          typeof interestedParty === "string" ? [interests as { share?: { exact: number } }[]] : [],
      );
      expect(shares).toHaveLength(given.owners.length);
      for (const [index, { owner, interests }] of given.owners.entries()) {
        const named = owner.kind === "exempt-entity" || !(owner.usPerson || owner.guardianOfMinor);
        expect(shares[index]?.map(({ share }) => share?.exact)).toEqual(
          named && interests.length > 0 ? interests.map(({ share }) => share) : [undefined],
        );
      }
    }),
    { numRuns: 100 },
  );
});

test("a stream of companies is one JSON array", async () => {
  const subjects = fc.sample(subject, 20);
  const read = async (given: readonly BodsSubject[]) => {
    let text = "";
    for await (const piece of bodsJson(given, publication)) text += piece;
    return JSON.parse(text) as unknown;
  };
  expect(await read(subjects)).toEqual(
    JSON.parse(JSON.stringify(subjects.flatMap((one) => bodsStatements(one, publication)))),
  );
  expect(await read([])).toEqual([]);
});
