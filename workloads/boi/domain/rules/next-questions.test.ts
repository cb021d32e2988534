import fc from "fast-check";
import { questions, type Answer, type Answers } from "./answers";
import { determination } from "./determination";
import { nextQuestions } from "./next-questions";

const today = "2026-11-25";
const questionIds = (answers: Answers, jurisdiction: "US" | "US-NY" = "US", on = today) =>
  nextQuestions(answers, on, jurisdiction).map(({ id }) => id);

const french: Answers = { "formation-country": "FR", "registered-in-us": true };

test.each<[string, Answers, readonly string[]]>([
  ["where it was formed", {}, ["formation-country"]],
  ["a foreign company for its registration", { "formation-country": "FR" }, ["registered-in-us"]],
  ["an American one whether a filing made it", { "formation-country": "US" }, ["formed-by-filing"]],
  ["nothing more of a domestic one", { "formation-country": "PR", "formed-by-filing": true }, []],
  ["nothing more of one that is not registered", { ...french, "registered-in-us": false }, []],
  ["nothing more of a bank", { ...french, bank: true }, []],
])("asks %s", (_, answers, expected) => {
  expect(questionIds(answers)).toEqual(expected);
});

test("asks New York's questions one after the other", () => {
  expect(questionIds({}, "US-NY")).toEqual(["limited-liability-company"]);
  expect(questionIds({ "limited-liability-company": true }, "US-NY")).toEqual(["registered-in-new-york"]);
  expect(questionIds({ "limited-liability-company": false }, "US-NY")).toEqual([]);
  expect(questionIds({}, "US-NY", "2025-12-31")).toEqual([]);
});

test.each<[string, string]>([
  ["tax-exemption-lost-on", "lost-tax-exemption"],
  ["more-than-5-million", "more-than-20-employees"],
  ["operated-by-exempt-adviser", "pooled-investment-vehicle"],
  ["registered-under-section-15", "broker-or-dealer"],
  ["form-adv-filed", "venture-capital-adviser"],
  ["owned-by-qualifying-exempt-entities", "subsidiary"],
])("asks %s only after a yes to %s", (second, first) => {
  expect(questionIds(french)).toContain(first);
  expect(questionIds(french)).not.toContain(second);
  expect(questionIds({ ...french, [first]: false })).not.toContain(second);
  expect(questionIds({ ...french, [first]: true })).toContain(second);
});

test("asks about activity only of what is old enough to be inactive (31 CFR 1010.380(c)(2)(xxiii)(A))", () => {
  expect(questionIds({ ...french, "formed-on": "2020-01-02" })).not.toContain("engaged-in-active-business");
  expect(questionIds({ ...french, "formed-on": "2020-01-01" })).toContain("engaged-in-active-business");
});

test("a wizard that asks what is next comes to an outcome, and never asks in vain", () => {
  const answer = (type: string): fc.Arbitrary<Answer> =>
    type === "yes-no"
      ? fc.boolean()
      : type === "country"
        ? fc.constantFrom("US", "FR", "PR")
        : fc.constantFrom("2019-12-31", "2026-09-01");
  const all = fc
    .tuple(...questions.map(({ id, type }) => answer(type).map((given) => [id, given] as const)))
    .map((pairs) => new Map<string, Answer>(pairs));
  fc.assert(
    fc.property(all, fc.constantFrom("US" as const, "US-NY" as const), (given, jurisdiction) => {
      let answers: Answers = {};
      for (
        let next = questionIds(answers, jurisdiction);
        next.length > 0;
        next = questionIds(answers, jurisdiction)
      ) {
        const { missing } = determination(answers, today, jurisdiction);
        expect(missing).toEqual(expect.arrayContaining(next));
        answers = { ...answers, ...Object.fromEntries(next.map((id) => [id, given.get(id) ?? false])) };
      }
      const { outcome, exemption } = determination(answers, today, jurisdiction);
      expect(outcome).not.toBe("undetermined");
      // The questions that were spared decide nothing.
      const whole = determination(Object.fromEntries(given), today, jurisdiction);
      expect(whole.outcome).toBe(outcome);
      if (outcome !== "exempt") expect(whole.exemption).toBe(exemption);
    }),
    { numRuns: 500 },
  );
});
