import fc from "fast-check";
import { companyProfile } from "./company";
import { profileProblems } from "./profile-problems";

const today = "2026-11-25";
const begun = { legalName: "Exemple SA", formation: { country: "FR" } };
const problems = (given: object) => profileProblems(companyProfile.parse(given), today);
const pointers = (given: object) => problems(given).map(({ pointer }) => pointer);

const address = { street: "1 Main Street", city: "Dover", country: "US", state: "DE", postalCode: "19901" };
const taxId = { type: "ein", number: "123456780" };

test("a name and a country are enough to begin, of a domestic company too", () => {
  expect(problems(begun)).toEqual([]);
  expect(problems({ legalName: "Domestic LLC", formation: { country: "US", state: "DE" } })).toEqual([]);
});

/** Each in a profile that states nothing else, so that no rule of the whole company looks at it. */
test.each<[string, (text: string) => object, string]>([
  ["legal name", (legalName) => ({ legalName }), "/legalName"],
  ["alternate name", (name) => ({ alternateNames: ["Autre", name] }), "/alternateNames/1"],
  ["country of formation", (country) => ({ formation: { country } }), "/formation/country"],
  ["state of formation", (state) => ({ formation: { country: "FR", state } }), "/formation/state"],
  ["tribe of formation", (tribe) => ({ formation: { country: "FR", tribe } }), "/formation/tribe"],
  ["state of registration", (state) => ({ firstRegistration: { state } }), "/firstRegistration/state"],
  ["tribe of registration", (tribe) => ({ firstRegistration: { tribe } }), "/firstRegistration/tribe"],
  ["street", (street) => ({ address: { ...address, street } }), "/address/street"],
  ["city", (city) => ({ address: { ...address, city } }), "/address/city"],
  ["country", (country) => ({ address: { ...address, country } }), "/address/country"],
  ["state", (state) => ({ address: { ...address, state } }), "/address/state"],
  ["ZIP code", (postalCode) => ({ address: { ...address, postalCode } }), "/address/postalCode"],
  ["tax ID", (number) => ({ taxId: { ...taxId, number } }), "/taxId/number"],
  [
    "country of a tax ID",
    (country) => ({ taxId: { type: "foreign", number: "A1", country } }),
    "/taxId/country",
  ],
  ["reference", (externalReference) => ({ externalReference }), "/externalReference"],
])(
  "a %s that is empty, blank, padded or has control characters is named at its place",
  (_, part, pointer) => {
    for (const text of [
      "",
      " ",
      "\u00a0\t",
      "A\u0001B",
      "A\nB",
      "A\u0000",
      "A\u007f\u0002",
      "x".repeat(2_000),
    ]) {
      const given = { ...begun, ...part(text) };
      const shape = companyProfile.safeParse(given);
      const pointers = shape.success
        ? profileProblems(shape.data, today).map((problem) => problem.pointer)
        : shape.error.issues.map(({ path }) => `/${path.join("/")}`);
      expect([text, pointers]).toEqual([text, expect.arrayContaining([pointer])]);
    }
  },
);

test("a registration that names neither a state nor a tribe is none", () => {
  expect(pointers({ ...begun, firstRegistration: {} })).toEqual(["/firstRegistration/state"]);
});

test("what is wrong of a part is wrong of the whole: nothing is first taken and refused later", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("", " ", "FR", "US", "MH", "DE", "NY", "12345", "123456780", "P.O. Box 1", "A DBA B"),
  );
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const stated = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc
      .record(fields)
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
  const whole = stated({
    legalName: text.filter((name) => name !== ""),
    alternateNames: fc.array(text, { maxLength: 2 }),
    formation: stated({ country: fc.oneof(fc.constant("FR"), text), state: maybe(text), tribe: maybe(text) }),
    firstRegistration: stated({ state: maybe(text), tribe: maybe(text) }),
    address: stated({ street: text, city: text, country: text, state: maybe(text), postalCode: maybe(text) }),
    taxId: stated({ type: fc.constantFrom("ein", "foreign"), number: text, country: maybe(text) }),
    firstRegisteredOn: fc.constantFrom("2026-11-25", "2026-11-26"),
  });
  const optional = ["address", "taxId", "firstRegistration"];
  fc.assert(
    fc.property(whole, fc.subarray(optional, { minLength: 1 }), (given, left) => {
      const part = Object.fromEntries(Object.entries(given).filter(([name]) => !left.includes(name)));
      const ofStated = pointers(given).filter(
        (pointer) =>
          !left.includes(pointer.split("/")[1] ?? "") &&
          // Whether a domestic company reports is determined, not refused at entry.
          pointer !== "/formation/country",
      );
      expect(pointers(part).filter((pointer) => pointer !== "/formation/country")).toEqual(ofStated);
    }),
    { numRuns: 500 },
  );
});
