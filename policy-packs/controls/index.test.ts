import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { controls } from "../controls";
import { judges, type Control } from "./model/control";
import { exampleGraph, type Example } from "./model/example";
import type { Resource } from "./model/resource";
import { unknown } from "./model/unknown";
import { exampleVerdict } from "./model/verdicts";
import { resourceGraph, type ResourceGraph } from "./model/resource-graph";

const source = __dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1");
/** "s3/s3-bucket-versioned": every control lies in the folder of its service. */
const files = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["facts", "model", "requirements"].includes(entry.name))
  .flatMap(({ name }) => readdirSync(join(source, name)).map((file) => `${name}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const fileOf = new Map(files.map((file) => [basename(file), file]));

test("every control file is in the catalogue once, and named for its id", () => {
  const expected = files.map((file) => basename(file));
  expect(controls.map(({ id }) => id).sort()).toEqual(expected.sort());
});

describe.each(controls.map((control) => [control.id, control] as const))("%s", (id, control) => {
  test("is kept somewhere", () => {
    expect(control.planned ?? control.deployed ?? control.denied).toBeDefined();
  });

  // Statements are tried by their cases, and their cases by every small mistake in the statement. Requirements have
  // tests of their own; a control that is made of them shows by its examples which it chose.
  if (judges(control) && control.planned?.requirements === undefined)
    test("has a test of what its examples do not show", () => {
      expect(existsSync(join(source, `${fileOf.get(id) ?? id}.test.ts`))).toBe(true);
    });

  if (control.planned)
    test("shows what it calls bad and good", () => {
      const least = control.planned?.requirements === undefined ? 1 : 2;
      expect(control.examples.bad.length).toBeGreaterThanOrEqual(least);
      expect(control.examples.good.length).toBeGreaterThanOrEqual(least);
    });

  for (const example of control.examples.bad)
    test(`fails: ${example.name}`, () =>
      expect(exampleVerdict(control, exampleGraph(example)).status).toBe("fail"));

  for (const example of control.examples.good)
    test(`passes: ${example.name}`, () =>
      expect(exampleVerdict(control, exampleGraph(example))).toEqual({ status: "pass" }));

  for (const item of control.examples.badItems ?? [])
    test(`a deployed item fails: ${item.resourceId}`, () =>
      expect(control.deployed?.problems(item)).not.toEqual([]));

  for (const item of control.examples.goodItems ?? [])
    test(`a deployed item passes: ${item.resourceId}`, () =>
      expect(control.deployed?.problems(item)).toEqual([]));

  if (control.planned)
    test("is undetermined, and never passes, when a value that decides it is unknown", () => {
      const { decisive, open } = unknownProbes(control);
      expect(open).toEqual([]);
      if (!isOfExistence(control)) expect(decisive).toBeGreaterThan(0);
    });
});

/** Refuses that a resource is planned at all, so that no value decides. */
const isOfExistence = ({ planned }: Control): boolean =>
  planned?.requirements !== undefined &&
  Object.values(planned.requirements).every(({ reads, joined }) => reads.length === 0 && joined !== true);

/**
 * Replaces each value of each example in turn. A value is decisive when some replacement changes the verdict; with a
 * decisive value unknown the control must not pass, and must not fail unless every replacement fails too.
 */
function unknownProbes(control: Control): { decisive: number; open: string[] } {
  const open: string[] = [];
  let decisive = 0;
  const examples: readonly Example[] = [...control.examples.good, ...control.examples.bad];
  for (const example of examples) {
    const on = exampleGraph(example);
    const given = exampleVerdict(control, on).status;
    for (const [index, resource] of on.resources.entries()) {
      if (isOneOfMany(on.resources, index)) continue;
      for (const place of ["account", "region"] as const) {
        const status = (value: string | undefined) =>
          exampleVerdict(control, moved(on, index, { [place]: value })).status;
        if (status("elsewhere") === given) continue;
        decisive++;
        if (status(undefined) === "pass")
          open.push(`${example.name}: ${resource.type} without ${place} -> pass`);
      }
      if (exampleVerdict(control, moved(on, index, { opaque: !resource.opaque })).status !== given)
        decisive++;
      for (const path of paths(resource.props)) {
        // The engine records what a name was computed from, so that it is known even where the name is not.
        if (isPlainReference(on, resource, path)) continue;
        const status = (value: unknown) => exampleVerdict(control, replaced(on, index, path, value)).status;
        const changing = replacements.find(
          (value) => status(value) !== given && status(value) !== "undetermined",
        );
        if (changing === undefined) continue;
        decisive++;
        const blind = status(unknown("the catalogue test hides it"));
        if (blind !== "undetermined")
          open.push(`${example.name}: ${resource.type} ${path.join(".")} -> ${blind}`);
      }
    }
  }
  return { decisive, open };
}

/** Of a crowd of one type, as an example of a quota needs it, the first three and the last are probed. */
function isOneOfMany(resources: readonly Resource[], index: number): boolean {
  const alike = resources.flatMap(({ type }, at) => (type === resources[index]?.type ? [at] : []));
  return alike.length > 20 && ![...alike.slice(0, 3), alike.at(-1)].includes(index);
}

const replacements: readonly unknown[] = ["", "*", "x", 0, 1, 100000, true, false, [], {}];

function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...at]];
  return [
    ...(at.length > 0 ? [[...at]] : []),
    ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key])),
  ];
}

/**
 * Whether what is at a path is the id or ARN of the one resource that the property was computed from, or holds it. A
 * policy holds ARNs too, and is no reference.
 */
function isPlainReference(
  { resources }: ResourceGraph,
  resource: Resource,
  path: readonly string[],
): boolean {
  if (/policy/i.test(path[0] ?? "")) return false;
  const [urn, ...others] = resource.propertyDependencies[path[0] ?? ""] ?? [];
  const target = resources.find((other) => other.urn === urn);
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], resource.props);
  const leaves = paths(value).map((inner) =>
    inner.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value),
  );
  return (
    others.length === 0 &&
    target !== undefined &&
    leaves.some((leaf) => leaf === target.id || leaf === target.arn)
  );
}

/** The same plan with one resource in another account or Region, or in one that its provider does not name. */
const moved = (on: ResourceGraph, index: number, place: Partial<Resource>): ResourceGraph =>
  resourceGraph(
    on.resources.map((resource, i) => (i === index ? { ...resource, ...place } : resource)),
    on.settings,
  );

function replaced(on: ResourceGraph, index: number, path: readonly string[], value: unknown): ResourceGraph {
  const resources: Resource[] = [...on.resources];
  const resource = resources[index];
  if (!resource) throw new Error("no such resource");
  const props = structuredClone(resource.props);
  let inner = props as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
  inner[path.at(-1) ?? ""] = value;
  resources[index] = { ...resource, props };
  return resourceGraph(resources, on.settings);
}
