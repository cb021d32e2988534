import fc from "fast-check";
import { countries, listedAsUs, isDomestic, registrationStates, states, territories } from "./model/places";
import type {
  Address,
  Applicant,
  BeneficialOwner,
  IdDocument,
  Report,
  Submitter,
  TaxId,
} from "./model/report";

/** Reports that break no rule, drawn at random: for property tests here and in whatever handles reports. */

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";
const of = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((characters) => characters.join(""));

/** Words of whatever XML can carry, markup and other scripts included. */
const line = (max: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        of(letters, 1, 12),
        fc.constantFrom("<b>", "&amp;", "]]>", "O'Neill", '"Q"', "Łódź", "株式会社", "Ünlü", "é", "𝒳", "--"),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((words) => [...words.join(" ")].slice(0, max).join("").trim())
    .filter((text) => text !== "");

const optional = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: undefined });
/** Absent rather than undefined, as in JSON. */
const whole = <T extends object>(given: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  given.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T,
  );

const date = fc
  .integer({ min: Date.UTC(1920, 0, 1) / 86_400_000, max: Date.UTC(2025, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const zip = fc
  .oneof(of(digits, 5, 5), of(digits, 9, 9))
  .filter((value) => !/^(\d)\1*$/.test(value) && value !== "123456789");

const foreignCountry = fc.constantFrom(...[...countries].filter((country) => !isDomestic(country)));
const stateOf = (country: string) => fc.constantFrom(...(states[country] ?? []));

const addressIn = (country: string): fc.Arbitrary<Address> =>
  whole(
    fc.record({
      street: line(100),
      city: line(50),
      country: fc.constant(country),
      state: territories.has(country)
        ? optional(fc.constant(country))
        : states[country]
          ? stateOf(country)
          : fc.constant(undefined),
      postalCode: listedAsUs(country) ? zip : optional(of(letters + digits, 1, 9)),
    }),
  );
const domesticAddress = fc.constantFrom("US", "US", ...territories).chain(addressIn);
const anyAddress = fc.oneof(
  domesticAddress,
  fc.constantFrom("CA", "MX").chain(addressIn),
  foreignCountry.chain(addressIn),
);

const taxId: fc.Arbitrary<TaxId> = fc.oneof(
  fc.record({ type: fc.constantFrom("ein" as const, "ssn-or-itin" as const), number: of(digits, 9, 9) }),
  fc.record({
    type: fc.constant("foreign" as const),
    number: of(letters + digits, 1, 25),
    country: foreignCountry,
  }),
);

const document = (fileName: string): fc.Arbitrary<IdDocument> => {
  const rest = { number: of(letters + digits + "-", 1, 25), fileName: fc.constant(fileName) };
  return fc.oneof(
    fc.record({
      type: fc.constantFrom("drivers-license" as const, "state-local-or-tribal-id" as const),
      country: fc.constant("US"),
      state: stateOf("US"),
      ...rest,
    }),
    fc.record({
      type: fc.constantFrom("drivers-license" as const, "state-local-or-tribal-id" as const),
      country: fc.constantFrom(...territories),
      ...rest,
    }),
    fc.record({
      type: fc.constant("state-local-or-tribal-id" as const),
      country: fc.constant("US"),
      tribe: line(150),
      ...rest,
    }),
    fc.record({ type: fc.constant("us-passport" as const), country: fc.constant("US"), ...rest }),
    fc.record({ type: fc.constant("foreign-passport" as const), country: foreignCountry, ...rest }),
  );
};

const name = whole(
  fc.record({ last: line(150), first: line(50), middle: optional(line(50)), suffix: optional(line(50)) }),
);
const attested = { personId: fc.uuid({ version: 4 }), usPerson: fc.constant(false) };
const fincenId = of(digits, 12, 12);
const individual = (fileName: string) => ({
  kind: fc.constant("individual" as const),
  ...attested,
  name,
  birthDate: date,
  address: anyAddress,
  idDocument: document(fileName),
});

const applicant = (index: number): fc.Arbitrary<Applicant> =>
  fc.oneof(
    fc.record({ kind: fc.constant("fincen-id" as const), ...attested, fincenId }),
    fc.record({
      ...individual(`applicant-${index}.pdf`),
      addressType: fc.constantFrom("business" as const, "residential" as const),
    }),
  );
const owner = (index: number): fc.Arbitrary<BeneficialOwner> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("fincen-id" as const),
      ...attested,
      fincenId,
      guardianOfMinor: fc.boolean(),
    }),
    fc.record({ ...individual(`owner_${index}.JPG`), guardianOfMinor: fc.boolean() }),
    fc.record({
      kind: fc.constant("exempt-entity" as const),
      personId: fc.uuid({ version: 4 }),
      legalName: line(150),
    }),
  );
const some = <T>(max: number, one: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .integer({ min: 0, max })
    .chain((length) => fc.tuple<T[]>(...Array.from({ length }, (_, index) => one(index))));

const company = fc.record({
  requestFincenId: fc.boolean(),
  pooledInvestmentVehicle: fc.boolean(),
  existing: fc.boolean(),
  legalName: line(150),
  alternateNames: fc.array(line(150), { maxLength: 3 }),
  taxId,
  formation: fc.record({ country: foreignCountry }),
  firstRegistration: fc.oneof(
    fc.record({ state: fc.constantFrom(...registrationStates) }),
    fc.record({ tribe: line(150) }),
  ),
  address: domesticAddress,
});
const priorReport = fc.record({ name: line(150), taxId });
const preparedOn = fc.constantFrom("2026-08-14", "2026-11-25");

export const validReport: fc.Arbitrary<Report> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom("initial" as const, "update" as const, "correction" as const),
        preparedOn,
        priorReport,
        company,
        some(2, applicant),
        some(4, owner),
      )
      .map(([kind, on, prior, subject, applicants, owners]) => ({
        kind,
        preparedOn: on,
        ...(kind !== "initial" && { priorReport: prior }),
        company: subject,
        applicants: subject.existing || subject.pooledInvestmentVehicle ? [] : applicants,
        owners: subject.pooledInvestmentVehicle ? owners.slice(0, 1) : owners,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(preparedOn, priorReport).map(([on, prior]) => ({
      kind: "newly-exempt" as const,
      preparedOn: on,
      priorReport: prior,
      applicants: [],
      owners: [],
    })),
  },
);

export const validSubmitter: fc.Arbitrary<Submitter> = fc.record({
  email: of(letters, 1, 20).map((local) => `${local}@example.org`),
  lastName: line(150),
  firstName: line(100),
});
