import { questions, type Answers } from "./answers";
import { determination } from "./determination";
import { outcomeChange } from "./outcome-change";

const american: Answers = {
  ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
  "formation-country": "US",
  "formed-by-filing": true,
  "formed-on": "2022-05-01",
};
const french: Answers = { ...american, "formation-country": "FR", "registered-in-us": true };

test("the interim rule lets a domestic company out, and says by what (90 FR 13688)", () => {
  const before = determination(american, "2025-03-25", "US");
  const after = determination(american, "2025-03-26", "US");
  expect(outcomeChange(before, after)).toMatchObject({
    from: "reporting-company",
    to: "exempt",
    byRule: true,
    steps: [{ text: "24. Domestic entity", after: { holds: true } }],
  });
});

test("a change by other answers is distinguished from one by another rule", () => {
  const before = determination(french, "2026-11-25", "US");
  const after = determination({ ...french, bank: true }, "2026-11-25", "US");
  expect(outcomeChange(before, after)).toMatchObject({
    from: "reporting-company",
    to: "exempt",
    byRule: false,
    steps: [{ text: "3. Bank", before: { holds: false }, after: { holds: true } }],
  });
});

test.each<[string, Answers, Answers]>([
  ["another exemption", { ...french, bank: true }, { ...french, "credit-union": true }],
  [
    "a pooled vehicle of foreign law",
    french,
    {
      ...french,
      "pooled-investment-vehicle": true,
      "operated-by-exempt-adviser": true,
      "identified-in-form-adv": true,
    },
  ],
])("%s is a change", (_, first, second) => {
  const [before, after] = [first, second].map((answers) => determination(answers, "2026-11-25", "US"));
  expect(before && after && outcomeChange(before, after)).toBeDefined();
});

test("a rule that changes nothing for a company is no change", () => {
  expect(
    outcomeChange(determination(french, "2026-08-13", "US"), determination(french, "2026-08-14", "US")),
  ).toBeUndefined();
});
