import { controls } from ".";
import type { Control } from "./model/control";
import { exampleArn, exampleGraph, ref, type Example, type ExampleResource } from "./model/example";
import { fixesOf } from "./model/fixes-of";
import { judgements, withReadableProps } from "./model/judge";
import type { Fix } from "./model/requirement";
import { defaultSettings } from "./model/resource";
import { resourceGraph } from "./model/resource-graph";

const fixable = controls.filter(({ planned }) =>
  planned?.types.some((type) => fixesOf(planned, type).length > 0),
);

const fails = (control: Control, example: Example): boolean => {
  const { resources, settings } = exampleGraph(example);
  return judgements([control], resourceGraph(resources.map(withReadableProps), settings)).some(
    ({ verdict }) => verdict.status !== "pass",
  );
};

function withFixes({ planned }: Control, example: Example): Example {
  const named = example.resources.map((resource, index) => ({
    ...resource,
    name: resource.name ?? `example-${String(index)}`,
  }));
  return {
    ...example,
    resources: named.flatMap((resource) =>
      fixesOf(planned, resource.type).reduce<readonly ExampleResource[]>(fixed, [resource]),
    ),
  };

  function fixed([resource, ...added]: readonly ExampleResource[], fix: Fix): readonly ExampleResource[] {
    const { name = "", props } = resource as ExampleResource;
    if ("adds" in fix)
      return [
        resource as ExampleResource,
        ...added,
        { type: fix.adds, props: { [fix.refersBy]: ref(name), ...fix.props } },
      ];
    if ("statementOf" in fix) {
      const Resource = [exampleArn(name), `${exampleArn(name)}/*`];
      const policy = { Version: "2012-10-17", Statement: [{ ...fix.statement, Resource }] };
      const props = { [fix.refersBy]: ref(name), policy };
      return [resource as ExampleResource, ...added, { type: fix.statementOf, props }];
    }
    const { property, value, where } = fix;
    if (where !== undefined && !where.matches.test(String(props[where.property])))
      return [resource as ExampleResource, ...added];
    const wanted =
      typeof value === "object" && "setting" in value
        ? { ...defaultSettings, ...example.settings }[value.setting]
        : value;
    return [
      { ...(resource as ExampleResource), props: withValue(props, property.split("."), wanted) },
      ...added,
    ];
  }
}

function withValue(
  props: Readonly<Record<string, unknown>>,
  [key = "", ...rest]: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (rest.length === 0) return { ...props, [key]: value };
  const given = props[key];
  const isList = Array.isArray(given);
  const block = ((isList ? (given as unknown[])[0] : given) ?? {}) as Record<string, unknown>;
  const changed = withValue(block, rest, value);
  return { ...props, [key]: isList ? [changed] : changed };
}

test("60 controls and more have a mechanical remedy", () => {
  expect(fixable.length).toBeGreaterThanOrEqual(60);
});

test.each(fixable.map((control) => [control.id, control] as const))(
  "%s: what it proposes makes a bad example good",
  (_, control) => {
    const bad = control.examples.bad.filter((example) => fails(control, example));
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.filter((example) => !fails(control, withFixes(control, example)))).not.toEqual([]);
  },
);
