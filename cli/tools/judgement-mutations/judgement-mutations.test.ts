import { packageRoot } from "../../../accounts/package-root";
import { controls } from "../../../policy-packs/controls";
import { severities, type Control } from "../../../policy-packs/controls/model/control";
import { acceptedSurvivors } from "./accepted-survivors";
import { fileOfControl } from "./judged-files";
import { judgementMutations, type JudgementMutations } from "./judgement-mutations";
import { judgementSource } from "./judgement-source";
import { mutantsOf } from "./mutants-of";

const judging = controls.filter(({ planned, deployed }) => planned !== undefined || deployed !== undefined);
const tried = sampleOf("controls whose judgements are mutated", judging, 12);
const isEverything = tried.length === judging.length;

const results = new Map<string, JudgementMutations>();
const resultOf = (control: Control): JudgementMutations => {
  const known =
    results.get(control.id) ??
    judgementMutations(packageRoot(), control, fileOfControl.get(control.id) ?? "");
  results.set(control.id, known);
  return known;
};

test.each(tried.map((control) => [control.id, control] as const))(
  "%s: a mistake in its judgement is noticed, or accepted with a reason",
  (id, control) => {
    const surviving = resultOf(control).surviving.map(({ change }) => change);
    const accepted = Object.keys(acceptedSurvivors[id] ?? {});
    expect(accepted.filter((change) => !surviving.includes(change))).toEqual([]);
    if (control.severity === "critical")
      expect(surviving.filter((change) => !accepted.includes(change))).toEqual([]);
  },
);

test("only controls that there are have accepted survivors", () => {
  const ids = controls.map(({ id }) => id);
  expect(Object.keys(acceptedSurvivors).filter((id) => !ids.includes(id))).toEqual([]);
});

/** Of each severity, the least share of mutants that some example or test notices, in percent. */
const least = { low: 80, medium: 78, high: 90, critical: 96 } as const;

if (isEverything)
  test.each(severities)("of the mistakes in controls of severity %s enough are noticed", (severity) => {
    const all = tried.filter((control) => control.severity === severity).map(resultOf);
    const mutants = sum(all.map((result) => result.mutants));
    const surviving = sum(all.map((result) => result.surviving.length));
    expect((100 * (mutants - surviving)) / mutants).toBeGreaterThanOrEqual(least[severity]);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const control = (planned: string, beside = "") =>
  `${beside}\nexport const a: Control = { severity: "low", planned: ${planned}, examples: { bad: [{ on: true }] } };`;

test.each<[string, string, readonly string[]]>([
  [
    "a requirement",
    control('requires({ [type]: isTrue("on", { unset: true }) })'),
    [
      'without [type]: isTrue("on", { unset: true })',
      'isTrue -> isFalse in isTrue("on", { unset: true })',
      '"on" -> "on~"',
      "without unset: true",
      "false in unset: true",
    ],
  ],
  [
    "a part",
    control("allOf(a, b)"),
    ["without the part a", "without the part b", "allOf -> anyOf in allOf(a, b)"],
  ],
  ["a comparison", control("a < 2"), ["< -> <= in a < 2", "< -> >= in a < 2", "3 in a < 2", "1 in a < 2"]],
  ["anchors", control("/^a$/"), ["/^a$/ -> /a$/", "/^a$/ -> /^a/"]],
  [
    "what the judgement reaches, and nothing that a parameter hides",
    control("f(x => y)", "const y = !z;\nconst x = !y;\nconst z = [1];"),
    ["!z -> z", "without 1", "2 in [1]", "0 in [1]"],
  ],
])("the mistakes of %s", (_, source, expected) => {
  const judgement = judgementSource("a.ts", source);
  if (judgement === undefined) throw new Error("no judgement");
  expect(
    mutantsOf(judgement)
      .map(({ change }) => change)
      .sort(),
  ).toEqual([...expected].sort());
});
