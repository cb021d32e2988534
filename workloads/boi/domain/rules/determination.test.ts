import fc from "fast-check";
import type { Answer, Answers } from "./answers";
import { questions } from "./answers";
import { daysAfter } from "./calendar";
import { determination, outdated, type Outcome } from "./determination";
import { exemptions } from "./exemptions";
import { ruleSets } from "./rule-sets";

const today = "2026-11-25";

/** A French company, registered in Delaware, that no exemption fits: every question answered. */
const none: Answers = {
  ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
  "formation-country": "FR",
  "registered-in-us": true,
  "formed-on": "2022-05-01",
  "first-registered-on": "2025-06-01",
  "tax-exemption-lost-on": "2020-01-01",
  "owned-by-foreign-person": true,
  "engaged-in-active-business": true,
};

/** Written from 31 CFR 1010.380(c)(2), not from the code: what each exemption requires, by its number. */
const required: readonly (readonly [number, string, Answers])[] = [
  [1, "securities-reporting-issuer", { "securities-registered": true }],
  [
    2,
    "governmental-authority",
    { "established-by-government": true, "exercises-governmental-authority": true },
  ],
  [3, "bank", { bank: true }],
  [4, "credit-union", { "credit-union": true }],
  [5, "depository-institution-holding-company", { "bank-holding-company": true }],
  [6, "money-services-business", { "money-services-registered": true }],
  [7, "broker-or-dealer", { "broker-or-dealer": true, "registered-under-section-15": true }],
  [
    8,
    "securities-exchange-or-clearing-agency",
    { "exchange-or-clearing-agency": true, "registered-under-section-6-or-17a": true },
  ],
  [9, "other-exchange-act-entity", { "otherwise-registered-under-exchange-act": true }],
  [
    10,
    "investment-company-or-adviser",
    { "investment-company-or-adviser": true, "registered-as-investment-company-or-adviser": true },
  ],
  [11, "venture-capital-fund-adviser", { "venture-capital-adviser": true, "form-adv-filed": true }],
  [12, "insurance-company", { "insurance-company": true }],
  [13, "state-licensed-insurance-producer", { "insurance-producer": true, "physical-office": true }],
  [14, "commodity-exchange-act-entity", { "commodity-registered": true }],
  [15, "accounting-firm", { "accounting-firm-registered": true }],
  [16, "public-utility", { "regulated-utility": true, "utility-within-us": true }],
  [17, "financial-market-utility", { "financial-market-utility": true }],
  [19, "tax-exempt-entity", { "tax-exempt-501c": true }],
  [19, "tax-exempt-entity", { "political-organization": true }],
  [19, "tax-exempt-entity", { "charitable-trust": true }],
  [19, "tax-exempt-entity", { "lost-tax-exemption": true, "tax-exemption-lost-on": "2026-08-01" }],
  [
    20,
    "entity-assisting-tax-exempt-entity",
    {
      "assists-tax-exempt-entity": true,
      "us-person": true,
      "owned-by-us-persons-only": true,
      "funded-by-us-persons": true,
    },
  ],
  [
    21,
    "large-operating-company",
    { "more-than-20-employees": true, "more-than-5-million": true, "physical-office": true },
  ],
  [22, "subsidiary", { subsidiary: true, "owned-by-qualifying-exempt-entities": true }],
  [
    23,
    "inactive-entity",
    {
      "formed-on": "2020-01-01",
      "engaged-in-active-business": false,
      "owned-by-foreign-person": false,
      "ownership-changed": false,
      "moved-more-than-1000": false,
      "holds-assets": false,
    },
  ],
];

const clause = (number: number) => `31 CFR 1010.380(c)(2), category ${number}`;
const decided = (answers: Answers, on = today) => determination(answers, on, "US");
const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id));

test("a company that no exemption fits reports", () => {
  expect(decided(none).outcome).toBe("reporting-company");
});

describe.each(required)("exemption %d, %s", (number, id, answers) => {
  test(`holds when its conditions are met (${clause(number)})`, () => {
    expect(decided({ ...none, ...answers })).toMatchObject({ outcome: "exempt", exemption: id, missing: [] });
  });
  test.each(Object.keys(answers))(
    `does not hold when only %s is otherwise (${clause(number)})`,
    (question) => {
      const otherwise: Answer =
        question === "formed-on"
          ? "2020-01-02"
          : question === "tax-exemption-lost-on"
            ? "2026-05-29"
            : answers[question] !== true;
      expect(decided({ ...none, ...answers, [question]: otherwise }).outcome).toBe("reporting-company");
    },
  );
  test.each(Object.keys(answers))(
    `is undetermined, and says so, while %s is open (${clause(number)})`,
    (question) => {
      const found = decided(without({ ...none, ...answers }, question));
      expect(found.outcome).toBe("undetermined");
      expect(found.missing).toContain(question);
    },
  );
});

test("every category of the statute is in the table of these tests", () => {
  expect([...new Set([...required.map(([number]) => number), 18])].sort((a, b) => a - b)).toEqual(
    exemptions.map(({ number }) => number),
  );
  expect(exemptions.map(({ clause: written }) => written).at(17)).toBe("31 CFR 1010.380(c)(2)(xviii)");
});

const american: Answers = { ...none, "formation-country": "US", "formed-by-filing": true };

const pooled: Answers = {
  "pooled-investment-vehicle": true,
  "operated-by-exempt-adviser": true,
  "identified-in-form-adv": true,
};

test.each<[string, Answers]>([
  ["one named in Form ADV", pooled],
  [
    "an investment company by definition, named nowhere",
    { ...pooled, "identified-in-form-adv": false, "investment-company-by-definition": true },
  ],
])("a pooled vehicle is %s (31 CFR 1010.380(f)(7))", (_, answers) => {
  expect(decided({ ...american, ...answers }, "2024-06-01")).toMatchObject({
    outcome: "exempt",
    exemption: "pooled-investment-vehicle",
  });
  expect(decided({ ...none, ...answers }).foreignPooledVehicle).toBe(true);
});

test("a pooled vehicle of foreign law reports, for one individual (31 CFR 1010.380(b)(2)(iii))", () => {
  expect(decided({ ...none, ...pooled })).toMatchObject({
    outcome: "reporting-company",
    foreignPooledVehicle: true,
  });
});

test.each(Object.keys(pooled))("without %s it reports as any other company", (question) => {
  expect(decided({ ...none, ...pooled, [question]: false })).toMatchObject({
    outcome: "reporting-company",
    foreignPooledVehicle: false,
  });
});

test.each<[string, Answers, string, Outcome, string]>([
  ["a domestic company in 2024", american, "2024-06-01", "reporting-company", "87 FR 59498"],
  [
    "a domestic company the day before the interim rule",
    american,
    "2025-03-25",
    "reporting-company",
    "90 FR 13688",
  ],
  ["a domestic company on the day of the interim rule", american, "2025-03-26", "exempt", "90 FR 13688"],
  ["a domestic company the day before the final rule", american, "2026-08-13", "exempt", "90 FR 13688"],
  ["a domestic company on the day of the final rule", american, "2026-08-14", "exempt", "91 FR 52508"],
  ["a domestic pooled vehicle in 2024", { ...american, ...pooled }, "2024-06-01", "exempt", clause(18)],
  [
    "a domestic entity that no filing created",
    { ...american, "formed-by-filing": false },
    "2024-06-01",
    "not-covered",
    "31 CFR 1010.380(c)(1)(i)",
  ],
  [
    "a company of tribal law, whose country is the United States",
    american,
    today,
    "exempt",
    "31 CFR 1010.380(c)(2)(xxiv)",
  ],
  [
    "a foreign company that is not registered",
    { ...none, "registered-in-us": false },
    today,
    "not-covered",
    "31 CFR 1010.380(c)(1)(ii)",
  ],
  ["a foreign company before there was a rule", none, "2023-12-31", "not-covered", "87 FR 59498"],
  ["a foreign company on the rule's first day", none, "2024-01-01", "reporting-company", "87 FR 59498"],
  ["a foreign company under the interim rule", none, "2025-03-26", "reporting-company", "90 FR 13688"],
  ["a foreign company under the final rule", none, "2026-08-14", "reporting-company", "91 FR 52508"],
  ["nothing known at all", {}, today, "undetermined", "never surer than the answers"],
  [
    "registration unknown",
    without(none, "registered-in-us"),
    today,
    "undetermined",
    "31 CFR 1010.380(c)(1)(ii)",
  ],
  [
    "the country unknown",
    without(none, "formation-country"),
    today,
    "undetermined",
    "31 CFR 1010.380(c)(1)(ii)",
  ],
])("%s", (_, answers, on, outcome) => {
  expect(decided(answers, on).outcome).toBe(outcome);
});

test.each<[string, Answers, Outcome]>([
  ["inactive: formed the day after 2020-01-01", { "formed-on": "2020-01-02" }, "reporting-company"],
  ["inactive: formed on 2020-01-01", { "formed-on": "2020-01-01" }, "exempt"],
  ["inactive: formed long before", { "formed-on": "1999-12-31" }, "exempt"],
])("%s (31 CFR 1010.380(c)(2)(xxiii))", (_, answers, outcome) => {
  const inactive = required.find(([number]) => number === 23)?.[2] ?? {};
  expect(decided({ ...none, ...inactive, ...answers }).outcome).toBe(outcome);
});

test.each<[string, string, Outcome]>([
  ["so that today is the 180th day", "2026-05-30", "exempt"],
  ["so that yesterday was the 180th day", "2026-05-29", "reporting-company"],
  ["today", "2026-11-25", "exempt"],
  ["tomorrow, which is no loss yet", "2026-11-26", "reporting-company"],
])("tax exemption lost %s (31 CFR 1010.380(c)(2)(xix)(A))", (_, lostOn, outcome) => {
  expect(decided({ ...none, "lost-tax-exemption": true, "tax-exemption-lost-on": lostOn }).outcome).toBe(
    outcome,
  );
});

const newYorker: Answers = { ...none, "limited-liability-company": true, "registered-in-new-york": true };

test.each<[string, Answers, string, Outcome]>([
  ["a foreign LLC authorised in New York", newYorker, "2026-01-01", "reporting-company"],
  ["the day before the act", newYorker, "2025-12-31", "not-covered"],
  ["a corporation", { ...newYorker, "limited-liability-company": false }, today, "not-covered"],
  ["an LLC elsewhere", { ...newYorker, "registered-in-new-york": false }, today, "not-covered"],
  ["an LLC of the United States", { ...newYorker, "formation-country": "US" }, today, "not-covered"],
  ["an exempt LLC, which attests", { ...newYorker, bank: true }, today, "exempt"],
  ["an LLC of unknown authority", without(newYorker, "registered-in-new-york"), today, "undetermined"],
])("New York: %s", (_, answers, on, outcome) => {
  const found = determination(answers, on, "US-NY");
  expect(found.outcome).toBe(outcome);
  expect(found.foreignPooledVehicle).toBe(false);
});

test("a determination is outdated from the day on which another rule applies", () => {
  const made = decided(american, "2026-08-13");
  expect(outdated(made, "2026-08-13")).toBe(false);
  expect(outdated(made, "2026-08-14")).toBe(true);
  expect(outdated(determination(none, "2023-01-01", "US"), "2024-01-01")).toBe(true);
});

test("the unverified parts of a rule are shown with the outcome", () => {
  expect(decided(none).caveats.join()).toContain("not verified");
});

test("rule sets are in the order of their days", () => {
  for (const jurisdiction of ["US", "US-NY"])
    expect(
      ruleSets.filter((rule) => rule.jurisdiction === jurisdiction).map(({ effectiveFrom }) => effectiveFrom),
    ).toEqual(
      ruleSets
        .filter((rule) => rule.jurisdiction === jurisdiction)
        .map(({ effectiveFrom }) => effectiveFrom)
        .sort(),
    );
});

const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...questions.map(({ id, type }) =>
      fc
        .option<Answer, undefined>(
          type === "yes-no"
            ? fc.boolean()
            : type === "country"
              ? fc.constantFrom("US", "FR")
              : fc.constantFrom("2019-12-31", "2020-01-01", "2026-09-01"),
          { nil: undefined, freq: 4 },
        )
        .map((answer) => [id, answer] as const),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined)) as Answers);
const days = fc.constantFrom("2023-12-31", "2024-05-01", "2025-03-26", "2026-08-14", today);
const jurisdictions = fc.constantFrom("US" as const, "US-NY" as const);

test("a further answer never turns a determined outcome", () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, days, jurisdictions, (first, more, on, jurisdiction) => {
      const before = determination(first, on, jurisdiction);
      const after = determination({ ...more, ...first }, on, jurisdiction);
      if (before.outcome !== "undetermined") expect(after.outcome).toBe(before.outcome);
    }),
    { numRuns: 2000 },
  );
});

test("an undetermined outcome names open questions, and answering all of them determines it", () => {
  fc.assert(
    fc.property(someAnswers, days, jurisdictions, fc.boolean(), (first, on, jurisdiction, answer) => {
      let answers = first;
      for (let round = 0; round < 3; round += 1) {
        const { outcome, missing } = determination(answers, on, jurisdiction);
        expect(outcome === "undetermined").toBe(missing.length > 0);
        for (const question of missing) expect(answers[question]).toBeUndefined();
        const given = missing.map((id) => {
          const type = questions.find((question) => question.id === id)?.type;
          expect(type).toBeDefined();
          return [id, type === "yes-no" ? answer : type === "country" ? "FR" : "2020-01-01"] as const;
        });
        answers = { ...answers, ...Object.fromEntries(given) };
      }
      expect(determination(answers, on, jurisdiction).outcome).not.toBe("undetermined");
    }),
    { numRuns: 1000 },
  );
});

describe.each(["AS", "GU", "MP", "PR", "UM", "VI"])("a company of %s", (place) => {
  const answers = { ...american, "formation-country": place };
  test("is domestic (31 CFR 1010.380(f), State)", () => {
    expect(decided(answers)).toMatchObject({ outcome: "exempt", exemption: "domestic-entity" });
    expect(decided(answers, "2024-06-01").outcome).toBe("reporting-company");
  });
  test("is none of a foreign country to New York", () => {
    expect(determination({ ...newYorker, "formation-country": place }, today, "US-NY").outcome).toBe(
      "not-covered",
    );
  });
});

test.each(["MH", "FM", "PW"])("a company of %s, a country in free association, is foreign", (place) => {
  expect(decided({ ...none, "formation-country": place }).outcome).toBe("reporting-company");
  expect(decided({ ...none, "formation-country": place, "registered-in-us": false }).outcome).toBe(
    "not-covered",
  );
});

test("what is not verified of the exemption that decides is shown with the outcome", () => {
  const subsidiary = { subsidiary: true, "owned-by-qualifying-exempt-entities": true };
  expect(decided({ ...none, ...subsidiary }).caveats.join()).toContain("domestic entities");
  expect(decided({ ...none, bank: true }).caveats.join()).not.toContain("domestic entities");
});

describe("an exemption that runs out", () => {
  const lost = { ...none, "lost-tax-exemption": true, "tax-exemption-lost-on": "2026-11-01" };
  test("names its first day without, and is outdated from then on (31 CFR 1010.380(c)(2)(xix)(A))", () => {
    const made = decided(lost);
    expect(made).toMatchObject({ outcome: "exempt", lapsesOn: "2027-04-30" });
    expect(outdated(made, "2027-04-29")).toBe(false);
    expect(outdated(made, "2027-04-30")).toBe(true);
    expect(decided(lost, "2027-04-29").outcome).toBe("exempt");
    expect(decided(lost, "2027-04-30")).toMatchObject({ outcome: "reporting-company" });
    expect(decided(lost, "2027-04-30").lapsesOn).toBeUndefined();
  });
  test("does not run out for what is exempt otherwise as well", () => {
    expect(decided({ ...lost, bank: true }).lapsesOn).toBeUndefined();
    expect(
      decided({ ...lost, "formation-country": "US", "formed-by-filing": true }).lapsesOn,
    ).toBeUndefined();
  });
  test("runs out over a leap day too", () => {
    const made = decided({ ...lost, "tax-exemption-lost-on": "2027-12-01" }, "2027-12-01");
    expect(made.lapsesOn).toBe("2028-05-29");
  });
});

test("the same answers come to the same on every day before they lapse, as long as the rule is the same", () => {
  fc.assert(
    fc.property(someAnswers, fc.integer({ min: 1, max: 400 }), (answers, later) => {
      const first = determination(answers, "2026-09-10", "US");
      const day = daysAfter("2026-09-10", later);
      if (outdated(first, day)) return;
      const { outcome, exemption } = determination(answers, day, "US");
      expect([outcome, exemption]).toEqual([first.outcome, first.exemption]);
    }),
    { numRuns: 1000 },
  );
});
