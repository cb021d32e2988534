import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { boirXml, InvalidReport } from "./boir-xml";
import { UsPersonInReport } from "./model/filed";
import { report, submitter, type Report } from "./model/report";
import { reportProblems } from "./report-problems";
import { validReport } from "./fixtures/valid-reports";

const today = "2026-11-25";
const golden = (name: string) =>
  JSON.parse(
    readFileSync(join(__dirname, `../../../../../workloads/boi/domain/report/golden/${name}.json`), "utf8"),
  ) as { readonly report: unknown; readonly submitter: unknown };

type Changed = Readonly<Record<string, unknown>>;
/** A copy in which the value at the pointer is another; undefined when the report has no such place. */
function changed(given: Report, pointer: string, value: unknown): Report | undefined {
  const copy = structuredClone(given) as unknown as Record<string, unknown>;
  const path = pointer.slice(1).split("/");
  const last = path.pop() as string;
  let place: Record<string, unknown> | undefined = copy;
  for (const step of path) place = place?.[step] as Record<string, unknown> | undefined;
  if (place === undefined) return undefined;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy as unknown as Report;
}

/** One rule broken in the golden initial report, and where that is reported. */
const broken: readonly (readonly [says: string, where: string, value: unknown, pointer?: string])[] = [
  ["the date prepared must not be in the future", "/preparedOn", "2026-11-26"],
  ["a date must be a day of the calendar", "/preparedOn", "2026-02-30"],
  [
    "an initial report has no prior report",
    "/priorReport",
    { name: "X", taxId: { type: "ein", number: "123456789" } },
  ],
  ["a report needs its company", "/company", undefined],
  ["a name must not be empty", "/company/legalName", ""],
  ["a name must not begin with a space", "/company/legalName", " Company"],
  ["a name must not end with a space", "/company/legalName", "Company "],
  ["a name must not end with a no-break space", "/company/legalName", "Company\u00a0"],
  ["a name must have no line feed", "/company/legalName", "Com\npany"],
  ["a name must have no carriage return", "/company/legalName", "Com\rpany"],
  ["a name must have no tab", "/company/legalName", "Com\tpany"],
  ["a name must have no null character", "/company/legalName", "Com\u0000pany"],
  ["a name must have no half of a surrogate pair", "/company/legalName", "Com\ud800pany"],
  ["a name must have no noncharacter", "/company/legalName", "Com\uffffpany"],
  ["a legal name has at most 150 characters", "/company/legalName", "x".repeat(151)],
  ["an alternate name has at most 150 characters", "/company/alternateNames/1", "x".repeat(151)],
  ["an alternate name comes without DBA", "/company/alternateNames/0", "Mueller DBA Sons"],
  ["an alternate name comes without a/k/a", "/company/alternateNames/0", "a/k/a Sons"],
  ["an EIN has 9 digits", "/company/taxId/number", "12-3456789"],
  ["an EIN has not 8 digits", "/company/taxId/number", "12345678"],
  ["an EIN has no country", "/company/taxId/country", "DE"],
  [
    "a foreign tax ID has a country",
    "/company/taxId",
    { type: "foreign", number: "A1" },
    "/company/taxId/country",
  ],
  [
    "a foreign tax ID is not issued in Puerto Rico",
    "/company/taxId",
    { type: "foreign", number: "A1", country: "PR" },
    "/company/taxId/country",
  ],
  [
    "a foreign tax ID has letters and digits only",
    "/company/taxId",
    { type: "foreign", number: "A-1", country: "DE" },
    "/company/taxId/number",
  ],
  [
    "a foreign tax ID has at most 25 characters",
    "/company/taxId",
    { type: "foreign", number: "A".repeat(26), country: "DE" },
    "/company/taxId/number",
  ],
  ["a country is one of ISO 3166", "/company/formation/country", "XX"],
  ["a domestic company is exempt", "/company/formation/country", "US"],
  ["a company formed in a territory is exempt", "/company/formation/country", "PR"],
  ["a company formed in an outlying possession is exempt", "/company/formation/country", "UM"],
  ["no company registers in the Marshall Islands to report", "/company/firstRegistration/state", "MH"],
  ["a foreign company has no state of formation", "/company/formation/state", "NY"],
  ["a foreign company has no tribe of formation", "/company/formation/tribe", "A tribe"],
  [
    "a company has registered somewhere",
    "/company/firstRegistration",
    undefined,
    "/company/firstRegistration/state",
  ],
  [
    "a registration names a state or a tribe",
    "/company/firstRegistration",
    {},
    "/company/firstRegistration/state",
  ],
  ["a registration names no state and tribe", "/company/firstRegistration/tribe", "A tribe"],
  ["a registration's state exists", "/company/firstRegistration/state", "XY"],
  ["the company's address is in the United States", "/company/address/country", "DE"],
  ["the company's address has a state", "/company/address/state", undefined],
  ["the company's state exists", "/company/address/state", "QC"],
  ["the company's address has a ZIP code", "/company/address/postalCode", undefined],
  ["a ZIP code has 5 or 9 digits", "/company/address/postalCode", "123456"],
  ["a ZIP code has digits only", "/company/address/postalCode", "1234A"],
  ["a ZIP code is not one digit over and over", "/company/address/postalCode", "11111"],
  ["a nine-digit ZIP code is not one digit over and over", "/company/address/postalCode", "999999999"],
  ["a ZIP code is not 123456789", "/company/address/postalCode", "123456789"],
  ["the company has no P.O. box", "/company/address/street", "P.O. Box 12"],
  ["the company has no PO box written small", "/company/address/street", "Suite 4, po box 12"],
  ["the company has no post office box", "/company/address/street", "Post Office Box 9"],
  ["a street has at most 100 characters", "/company/address/street", "x".repeat(101)],
  ["a city has at most 50 characters", "/company/address/city", "x".repeat(51)],
  ["an existing company has no applicants", "/company/existing", true, "/applicants"],
  ["a pooled vehicle has no applicants", "/company/pooledInvestmentVehicle", true, "/applicants"],
  ["a pooled vehicle has one owner", "/company/pooledInvestmentVehicle", true, "/owners"],
  ["a FinCEN ID has 12 digits", "/applicants/0/fincenId", "12345678901"],
  ["an applicant's FinCEN ID has digits only", "/applicants/0/fincenId", "12345678901X"],
  ["an owner's FinCEN ID has 12 digits", "/owners/2/fincenId", "1234567890123"],
  ["an applicant is no U.S. person", "/applicants/1/usPerson", true],
  ["an owner is no U.S. person", "/owners/0/usPerson", true],
  ["an owner known by a FinCEN ID is no U.S. person", "/owners/2/usPerson", true],
  ["whether a person is a U.S. person must be known", "/owners/0/usPerson", undefined],
  ["a last name has at most 150 characters", "/owners/0/name/last", "x".repeat(151)],
  ["a first name has at most 50 characters", "/owners/0/name/first", "x".repeat(51)],
  ["a middle name has at most 50 characters", "/applicants/1/name/middle", "x".repeat(51)],
  ["a suffix has at most 50 characters", "/owners/0/name/suffix", "x".repeat(51)],
  ["no one is born in the future", "/owners/0/birthDate", "2026-11-26"],
  ["an applicant's date of birth exists", "/applicants/1/birthDate", "1985-02-29"],
  ["an applicant's address has a type", "/applicants/1/addressType", "postal"],
  ["a German address has no state", "/owners/0/address/state", "NW"],
  ["a Canadian address has a province", "/applicants/1/address/state", undefined],
  ["a Mexican address has a state of Mexico", "/owners/1/address/state", "TX"],
  ["a foreign postal code has no spaces", "/applicants/1/address/postalCode", "H3A 3G4"],
  ["a foreign postal code has at most 9 characters", "/owners/0/address/postalCode", "1234567890"],
  [
    "a territory's state is itself",
    "/owners/0/address",
    { street: "X", city: "Y", country: "GU", state: "PR", postalCode: "96910" },
    "/owners/0/address/state",
  ],
  ["a document number has at most 25 characters", "/owners/0/idDocument/number", "x".repeat(26)],
  ["a driver's license is not issued abroad", "/owners/1/idDocument/country", "MX"],
  ["a driver's license is issued by a state", "/owners/1/idDocument/state", undefined],
  ["a driver's license is not issued by a tribe", "/owners/1/idDocument/tribe", "A tribe"],
  ["a driver's license is issued by a state that exists", "/owners/1/idDocument/state", "ZZ"],
  [
    "a U.S. passport is issued by the United States",
    "/owners/0/idDocument/type",
    "us-passport",
    "/owners/0/idDocument/country",
  ],
  [
    "a U.S. passport is not issued by Guam",
    "/owners/0/idDocument",
    { type: "us-passport", number: "1", country: "GU", fileName: "a.pdf" },
    "/owners/0/idDocument/country",
  ],
  ["a foreign passport is not issued by the United States", "/owners/0/idDocument/country", "US"],
  ["a foreign passport is not issued by a territory", "/owners/0/idDocument/country", "VI"],
  ["a foreign passport has no state", "/owners/0/idDocument/state", "NY"],
  ["a foreign passport has no tribe", "/owners/0/idDocument/tribe", "A tribe"],
  [
    "a local ID is issued by a state or a tribe",
    "/owners/1/idDocument",
    { type: "state-local-or-tribal-id", number: "1", country: "US", fileName: "a.pdf" },
    "/owners/1/idDocument/state",
  ],
  [
    "a local ID is issued by one of them",
    "/owners/1/idDocument",
    {
      type: "state-local-or-tribal-id",
      number: "1",
      country: "US",
      state: "TX",
      tribe: "A tribe",
      fileName: "a.pdf",
    },
    "/owners/1/idDocument/tribe",
  ],
  ["a document type is known", "/owners/0/idDocument/type", "library-card"],
  ["a file name has no spaces", "/owners/0/idDocument/fileName", "my file.pdf"],
  ["a file name has no path", "/owners/0/idDocument/fileName", "../etc/passwd.pdf"],
  ["a file name ends as an image or PDF", "/owners/0/idDocument/fileName", "file.gif"],
  ["a file name has one ending", "/owners/0/idDocument/fileName", "file.exe.pdf"],
  ["file names are unique", "/owners/0/idDocument/fileName", "odile-tremblay_passport.jpg"],
  [
    "file names are unique whatever their case",
    "/owners/0/idDocument/fileName",
    "ODILE-tremblay_passport.JPG",
  ],
  ["a person is one owner", "/owners/2/personId", "0197a000-0000-4000-8000-000000000003"],
  ["an exempt entity has a name", "/owners/3/legalName", ""],
  ["an exempt entity has nothing else", "/owners/3/birthDate", "1990-01-01", "/owners/3"],
  ["a person with a FinCEN ID has nothing else", "/owners/2/birthDate", "1990-01-01", "/owners/2"],
];

const initial = report.parse(golden("initial").report);
const from = submitter.parse(golden("initial").submitter);

test.each(broken.map(([says, where, value, pointer = where]) => ({ says, where, value, pointer })))(
  "$says",
  ({ where, value, pointer }) => {
    const given = changed(initial, where, value) as Report;
    const problems = reportProblems(given, today);
    expect(problems.map((problem) => problem.pointer)).toContain(pointer);
    expect(problems.every(({ detail }) => detail.length > 10)).toBe(true);
  },
);

test("no problem shows the value that is wrong", () => {
  const secret = "SECRETVALUE";
  for (const [, where] of broken) {
    const given = changed(initial, where, `\t${secret}`);
    if (given) expect(JSON.stringify(reportProblems(given, today))).not.toContain(secret);
  }
});

test("a third applicant is one too many", () => {
  const [first, second] = initial.applicants;
  const third = { ...first, personId: "0197a000-0000-4000-8000-000000000099" };
  const problems = reportProblems({ ...initial, applicants: [first, second, third] } as Report, today);
  expect(problems.map(({ pointer }) => pointer)).toEqual(["/applicants"]);
});

test.each([
  ["an update", "update"],
  ["a correction", "correction"],
  ["a newly exempt report", "newly-exempt"],
])("%s names the prior report", (_, name) => {
  const { priorReport: __, ...rest } = report.parse(golden(name).report);
  expect(reportProblems(rest, today).map(({ pointer }) => pointer)).toContain("/priorReport");
});

test.each(["MH", "FM", "PW"])(
  "%s forms companies, gives tax IDs and issues passports as a foreign country",
  (country) => {
    const { company } = initial;
    const given = changed(initial, "/owners/0/idDocument/country", country) as Report;
    const taxId = { type: "foreign" as const, number: "A1", country };
    expect(
      reportProblems({ ...given, company: company && { ...company, formation: { country }, taxId } }, today),
    ).toEqual([]);
  },
);

test("a newly exempt report has no parties", () => {
  const exempt = report.parse(golden("newly-exempt").report);
  const { company, applicants, owners } = initial;
  expect(
    reportProblems({ ...exempt, company, applicants, owners }, today).map(({ pointer }) => pointer),
  ).toEqual(expect.arrayContaining(["/company", "/applicants", "/owners"]));
});

test("a report without owners is right", () => {
  expect(reportProblems({ ...initial, owners: [] }, today)).toEqual([]);
});

test.each(["Boxwood Lane 3", "Post Office Square 1", "Po Boulevard 3", "12 Poboa Road"])(
  "the street %s is no P.O. box",
  (street) => {
    expect(reportProblems(changed(initial, "/company/address/street", street) as Report, today)).toEqual([]);
  },
);

test("a random valid report has no problem", () => {
  fc.assert(
    fc.property(validReport, (given) => reportProblems(given, today).length === 0),
    { numRuns: 300 },
  );
});

test("in a random valid report a broken rule is reported where it is broken, and there is no XML", () => {
  const anywhere = broken.filter(
    ([, where, value, pointer = where]) =>
      // Rules whose breaking depends on nothing else of the report.
      value !== undefined &&
      typeof value === "string" &&
      pointer === where &&
      /name|preparedOn|legalName|city|fincenId|birthDate|fileName$/i.test(where) &&
      !/unique/.test(broken.find((rule) => rule[1] === where && rule[2] === value)?.[0] ?? ""),
  );
  expect(anywhere.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(validReport, fc.constantFrom(...anywhere), (given, [, where, value]) => {
      const owner = where.replace(/\/\d+/, "/0");
      const place = owner
        .slice(1)
        .split("/")
        .reduce<unknown>((at, step) => (at as Changed | undefined)?.[step], given);
      fc.pre(typeof place === "string");
      const wrong = changed(given, owner, value) as Report;
      expect(reportProblems(wrong, today).map(({ pointer }) => pointer)).toEqual([owner]);
      // Only by the clock is this date wrong, and the XML does not depend on the clock.
      if (value !== "2026-11-26") expect(() => boirXml(wrong, from)).toThrow(InvalidReport);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["of today", {}],
  ["dated before the rule", { preparedOn: "2026-08-13" }],
  ["dated years before", { preparedOn: "2024-06-01" }],
])("a U.S. person never gets into the XML of a report %s", (_, more) => {
  for (const pointer of [
    "/applicants/0/usPerson",
    "/applicants/1/usPerson",
    "/owners/0/usPerson",
    "/owners/1/usPerson",
    "/owners/2/usPerson",
  ])
    for (const value of [true, undefined, null, "no", 0])
      expect(() => boirXml({ ...(changed(initial, pointer, value) as Report), ...more }, from)).toThrow(
        new UsPersonInReport([pointer]),
      );
});

test.each([
  ["an e-mail address", { ...from, email: "nobody" }],
  ["a first name", { ...from, firstName: "" }],
  ["a last name of at most 150 characters", { ...from, lastName: "x".repeat(151) }],
])("the submitter needs %s", (_, wrong) => {
  expect(() => boirXml(initial, wrong)).toThrow(InvalidReport);
});
