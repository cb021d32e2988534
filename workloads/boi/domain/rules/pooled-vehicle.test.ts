import fc from "fast-check";
import { pooledVehicleReportable } from "./pooled-vehicle";
import type { PersonFacts } from "./reportable";

const today = "2026-11-25";
const foreigner: PersonFacts = { usPerson: false, minor: false, substantialControl: true };
const american: PersonFacts = { ...foreigner, usPerson: true };
const first = { greatestAuthority: true };

/** 31 CFR 1010.380(b)(2)(iii), as reported for the final rule by Thomson Reuters and mondaq 1609094. */
test.each<[string, readonly PersonFacts[], readonly string[]]>([
  ["one who controls it", [foreigner], ["individual"]],
  [
    "one who controls it beside an owner of half",
    [foreigner, { ...foreigner, substantialControl: false, ownershipPercent: 50 }],
    ["individual", "nobody"],
  ],
  [
    "an owner of all without control",
    [{ ...foreigner, substantialControl: false, ownershipPercent: 100 }],
    ["nobody"],
  ],
  [
    "an owner of all whose control is not known",
    [{ usPerson: false, minor: false, ownershipPercent: 100 }],
    ["undetermined"],
  ],
  [
    "two who control it, one above the other",
    [foreigner, { ...foreigner, ...first }],
    ["nobody", "individual"],
  ],
  ["two who control it, and not known who more", [foreigner, foreigner], ["undetermined", "undetermined"]],
  [
    "two who are both said to have most to say",
    [
      { ...foreigner, ...first },
      { ...foreigner, ...first },
    ],
    ["undetermined", "undetermined"],
  ],
  ["a U.S. person who controls it", [american], ["nobody"]],
  [
    "a U.S. person above the one who is none",
    [{ ...american, ...first }, foreigner],
    ["nobody", "individual"],
  ],
  [
    "a U.S. person above two who are none",
    [{ ...american, ...first }, foreigner, foreigner],
    ["nobody", "undetermined", "undetermined"],
  ],
  [
    "a U.S. person above two who are none, one above the other",
    [{ ...american, ...first }, foreigner, { ...foreigner, ...first }],
    ["nobody", "nobody", "individual"],
  ],
  [
    "one of unknown nationality without control",
    [foreigner, { substantialControl: false }],
    ["individual", "nobody"],
  ],
  [
    "one of unknown nationality with control",
    [foreigner, { substantialControl: true }],
    ["undetermined", "undetermined"],
  ],
  [
    "one of unknown nationality below another",
    [{ ...foreigner, ...first }, { substantialControl: true }],
    ["individual", "nobody"],
  ],
  ["one with a FinCEN identifier", [{ ...foreigner, finCenId: true }], ["fincen-id"]],
  [
    "an employee beside who controls it",
    [foreigner, { ...foreigner, capacity: "employee" }],
    ["individual", "nobody"],
  ],
  ["nobody", [], []],
])("of a foreign pooled investment vehicle with %s", (_, people, as) => {
  expect(pooledVehicleReportable(people, today).map((found) => found.as)).toEqual(as);
});

test("never two are reported, and never a U.S. person", () => {
  const known = fc.option(fc.boolean(), { nil: undefined });
  const person = fc
    .record({
      usPerson: known,
      minor: known,
      substantialControl: known,
      greatestAuthority: known,
      finCenId: known,
    })
    .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
  fc.assert(
    fc.property(fc.array(person as fc.Arbitrary<PersonFacts>, { maxLength: 5 }), (people) => {
      const reported = pooledVehicleReportable(people, today).flatMap(({ as }, index) =>
        as === "nobody" || as === "undetermined" ? [] : [people[index]],
      );
      expect(reported.length).toBeLessThanOrEqual(1);
      expect(reported.every((facts) => facts?.usPerson === false)).toBe(true);
    }),
  );
});
