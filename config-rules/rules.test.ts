import { controls } from "../policy-packs/controls";
import { customRules, managedRules } from "./rules";

test("every control with a managed rule is kept by exactly one rule of AWS", () => {
  const identifiers = managedRules(controls).map(({ identifier }) => identifier);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(new Set(identifiers)).toEqual(
    new Set(controls.flatMap(({ managedRule }) => managedRule?.identifier ?? [])),
  );
});

test("custom rules name their control, and no name is longer than AWS allows or used twice", () => {
  const rules = [...managedRules(controls), ...customRules(controls)];
  expect(rules.every(({ name }) => /^[\w-]{1,64}$/.test(name))).toBe(true);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { parameters } of customRules(controls))
    expect(
      controls.find(({ id }) => id === (JSON.parse(parameters) as { control: string }).control)?.deployed,
    ).toBeDefined();
});
