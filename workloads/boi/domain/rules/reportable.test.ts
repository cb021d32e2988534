import { applicantReportable, ownerReportable, type PersonFacts, type Reportability } from "./reportable";

const today = "2026-11-25";
const foreigner: PersonFacts = { usPerson: false, minor: false };

test.each<[string, PersonFacts, string, Reportability["as"], string]>([
  [
    "owner of exactly 25 percent",
    { ...foreigner, ownershipPercent: 25 },
    today,
    "individual",
    "31 CFR 1010.380(d)",
  ],
  [
    "owner of 24.99 percent without control",
    { ...foreigner, ownershipPercent: 24.99, substantialControl: false },
    today,
    "nobody",
    "31 CFR 1010.380(d)",
  ],
  [
    "owner of 24.99 percent with control",
    { ...foreigner, ownershipPercent: 24.99, substantialControl: true },
    today,
    "individual",
    "31 CFR 1010.380(d)(1)",
  ],
  [
    "control without ownership",
    { ...foreigner, ownershipPercent: 0, substantialControl: true },
    today,
    "individual",
    "31 CFR 1010.380(d)(1)",
  ],
  [
    "control, ownership unknown",
    { ...foreigner, substantialControl: true },
    today,
    "individual",
    "31 CFR 1010.380(d)(1)",
  ],
  [
    "ownership, control unknown",
    { ...foreigner, ownershipPercent: 60 },
    today,
    "individual",
    "31 CFR 1010.380(d)(2)",
  ],
  [
    "small owner, control unknown",
    { ...foreigner, ownershipPercent: 5 },
    today,
    "undetermined",
    "31 CFR 1010.380(d)",
  ],
  [
    "no control, ownership unknown",
    { ...foreigner, substantialControl: false },
    today,
    "undetermined",
    "31 CFR 1010.380(d)",
  ],
  ["nothing known but the nationality", { usPerson: false }, today, "undetermined", "31 CFR 1010.380(d)"],
  ["nationality unknown", { ownershipPercent: 50, minor: false }, today, "undetermined", "91 FR 52508"],
  [
    "U.S. person today",
    { ...foreigner, usPerson: true, ownershipPercent: 100 },
    today,
    "nobody",
    "91 FR 52508",
  ],
  [
    "U.S. person under the interim rule",
    { ...foreigner, usPerson: true, ownershipPercent: 100 },
    "2025-03-26",
    "nobody",
    "90 FR 13688",
  ],
  [
    "U.S. person the day before it",
    { ...foreigner, usPerson: true, ownershipPercent: 100 },
    "2025-03-25",
    "individual",
    "87 FR 59498",
  ],
  [
    "nationality unknown the day before it",
    { minor: false, ownershipPercent: 100 },
    "2025-03-25",
    "individual",
    "87 FR 59498",
  ],
  [
    "nominee",
    { ...foreigner, ownershipPercent: 50, capacity: "nominee" },
    today,
    "nobody",
    "31 CFR 1010.380(d)(3)(ii)",
  ],
  [
    "employee",
    { ...foreigner, ownershipPercent: 0, substantialControl: true, capacity: "employee" },
    today,
    "nobody",
    "31 CFR 1010.380(d)(3)(iii)",
  ],
  [
    "employee who owns a quarter besides",
    { ...foreigner, ownershipPercent: 25, capacity: "employee" },
    today,
    "individual",
    "31 CFR 1010.380(d)(3)(iii)",
  ],
  [
    "employee of unknown ownership",
    { ...foreigner, substantialControl: true, capacity: "employee" },
    today,
    "undetermined",
    "31 CFR 1010.380(d)(3)(iii)",
  ],
  [
    "heir",
    { ...foreigner, ownershipPercent: 50, capacity: "heir-presumptive" },
    today,
    "nobody",
    "31 CFR 1010.380(d)(3)(iv)",
  ],
  [
    "creditor",
    { ...foreigner, ownershipPercent: 50, capacity: "creditor" },
    today,
    "nobody",
    "31 CFR 1010.380(d)(3)(v)",
  ],
  [
    "minor",
    { ...foreigner, minor: true, ownershipPercent: 30 },
    today,
    "guardian",
    "31 CFR 1010.380(d)(3)(i)",
  ],
  [
    "age unknown",
    { usPerson: false, ownershipPercent: 30 },
    today,
    "undetermined",
    "31 CFR 1010.380(d)(3)(i)",
  ],
  [
    "through exempt entities only",
    { ...foreigner, ownershipPercent: 40, throughExemptEntitiesOnly: true },
    today,
    "exempt-entity-name",
    "31 CFR 1010.380(b)(2)(i)",
  ],
  [
    "through exempt entities, yet in control",
    { ...foreigner, ownershipPercent: 40, throughExemptEntitiesOnly: true, substantialControl: true },
    today,
    "individual",
    "31 CFR 1010.380(b)(2)(i)",
  ],
  [
    "FinCEN identifier",
    { ...foreigner, ownershipPercent: 40, finCenId: true },
    today,
    "fincen-id",
    "31 CFR 1010.380(b)(4)(ii)",
  ],
  [
    "FinCEN identifier of a minor",
    { ...foreigner, minor: true, ownershipPercent: 40, finCenId: true },
    today,
    "fincen-id",
    "31 CFR 1010.380(b)(4)(ii)",
  ],
])("owner: %s", (_, person, on, as) => {
  const found = ownerReportable(person, on);
  expect(found.as).toBe(as);
  expect(found.missing.length > 0).toBe(as === "undetermined");
});

test.each<
  [
    string,
    Pick<PersonFacts, "usPerson" | "finCenId">,
    string | undefined,
    string,
    Reportability["as"],
    string,
  ]
>([
  ["of a company of 2023", { usPerson: false }, "2023-12-31", today, "nobody", "31 CFR 1010.380(b)(2)(iv)"],
  ["of a company of 2024", { usPerson: false }, "2024-01-01", today, "individual", "31 CFR 1010.380(e)"],
  [
    "of a company of an unknown day",
    { usPerson: false },
    undefined,
    today,
    "undetermined",
    "31 CFR 1010.380(b)(2)(iv)",
  ],
  ["a U.S. person today", { usPerson: true }, "2026-01-01", today, "nobody", "91 FR 52508"],
  [
    "a U.S. person the day before the final rule",
    { usPerson: true },
    "2026-01-01",
    "2026-08-13",
    "individual",
    "90 FR 13688",
  ],
  [
    "a U.S. person on the day of the final rule",
    { usPerson: true },
    "2026-01-01",
    "2026-08-14",
    "nobody",
    "91 FR 52508",
  ],
  ["of unknown nationality", {}, "2026-01-01", today, "undetermined", "91 FR 52508"],
  ["of unknown nationality, company of 2023", {}, "2023-01-01", today, "nobody", "31 CFR 1010.380(b)(2)(iv)"],
  [
    "with a FinCEN identifier",
    { usPerson: false, finCenId: true },
    "2026-01-01",
    today,
    "fincen-id",
    "31 CFR 1010.380(b)(4)(ii)",
  ],
])("applicant %s", (_, person, registeredOn, on, as) => {
  expect(applicantReportable(person, registeredOn, on).as).toBe(as);
});
