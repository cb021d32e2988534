import { controls } from "../policy-packs/controls";
import { exampleGraph } from "../policy-packs/controls/model/example";
import { exampleVerdict } from "../policy-packs/controls/model/verdicts";
import { evaluate } from "./evaluate";

const judging = controls.filter(({ deployed }) => deployed);
const state = { eventLeftScope: false, status: "OK" };

test("RDS Multi-AZ and ECR scanning are among the controls that judge what is deployed", () => {
  expect(judging.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["rds-instance-multi-az", "ecr-repository-scanned"]),
  );
  expect(judging.length).toBeGreaterThanOrEqual(5);
});

describe.each(judging.map((control) => [control.id, control] as const))("%s", (_, control) => {
  test("calls bad as an item what it calls bad as a plan, and good what it calls good", () => {
    const { bad, good, badItems = [], goodItems = [] } = control.examples;
    expect(bad.map((example) => exampleVerdict(control, exampleGraph(example)).status)).toEqual(
      bad.map(() => "fail"),
    );
    expect(badItems.map((item) => evaluate(control, item, state).compliance)).toEqual(
      badItems.map(() => "NON_COMPLIANT"),
    );
    expect(good.map((example) => exampleVerdict(control, exampleGraph(example)).status)).toEqual(
      good.map(() => "pass"),
    );
    expect(goodItems.map((item) => evaluate(control, item, state).compliance)).toEqual(
      goodItems.map(() => "COMPLIANT"),
    );
    expect(Math.min(badItems.length, goodItems.length)).toBeGreaterThan(0);
  });

  test("does not judge an item that is gone, left the scope or is of another type", () => {
    const [item] = control.examples.badItems ?? [];
    if (!item) throw new Error("a control that judges items ships a bad one");
    expect(evaluate(control, item, { ...state, status: "ResourceDeleted" }).compliance).toBe(
      "NOT_APPLICABLE",
    );
    expect(evaluate(control, item, { ...state, eventLeftScope: true }).compliance).toBe("NOT_APPLICABLE");
    expect(evaluate(control, { ...item, resourceType: "AWS::Other::Thing" }, state).compliance).toBe(
      "NOT_APPLICABLE",
    );
  });
});

test("an annotation fits into the 256 characters that AWS Config takes", () => {
  const [control] = judging;
  const [item] = control?.examples.badItems ?? [];
  if (!control?.deployed || !item) throw new Error("no control judges items");
  const wordy = {
    ...control,
    deployed: { ...control.deployed, problems: () => ["x".repeat(200), "y".repeat(200)] },
  };
  expect(evaluate(wordy, item, state).annotation).toHaveLength(256);
});
