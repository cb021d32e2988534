import type { Control } from "./control";
import { exampleGraph, type Example } from "./example";
import type { Resource } from "./resource";
import { resourceGraph, type ResourceGraph } from "./resource-graph";
import { unknown } from "./unknown";
import { exampleVerdict } from "./verdicts";

/** An example with a value, or a place, unknown that decides its verdict. */
export interface UnknownProbe {
  readonly where: string;
  readonly graph: ResourceGraph;
  /** Where a resource is, may also be a failure by itself; it is never a pass. */
  readonly mayFail: boolean;
}

/**
 * Replaces each value of each example in turn. A value is decisive when some replacement changes the verdict; with a
 * decisive value unknown the control must not pass, and must not fail unless every replacement fails too.
 */
export function unknownProbes(control: Control): { decisive: number; probes: UnknownProbe[] } {
  const probes: UnknownProbe[] = [];
  let decisive = 0;
  const examples: readonly Example[] = [...control.examples.good, ...control.examples.bad];
  for (const example of examples) {
    const on = exampleGraph(example);
    const given = exampleVerdict(control, on).status;
    for (const [index, resource] of on.resources.entries()) {
      if (isOneOfMany(on.resources, index)) continue;
      const label = `${example.name}: ${resource.type}`;
      for (const place of ["account", "region"] as const) {
        if (exampleVerdict(control, moved(on, index, { [place]: "elsewhere" })).status === given) continue;
        const graph = moved(on, index, { [place]: undefined });
        probes.push({ where: `${label} without ${place}`, graph, mayFail: true });
      }
      if (exampleVerdict(control, moved(on, index, { opaque: !resource.opaque })).status !== given)
        decisive++;
      for (const path of paths(resource.props)) {
        // The engine records what a name was computed from, so that it is known even where the name is not.
        if (isPlainReference(on, resource, path)) continue;
        const changes = replacements.some((value) => {
          const { status } = exampleVerdict(control, replaced(on, index, path, value));
          return status !== given && status !== "undetermined";
        });
        if (!changes) continue;
        const graph = replaced(on, index, path, unknown("the catalogue test hides it"));
        probes.push({ where: `${label} ${path.join(".")}`, graph, mayFail: false });
      }
    }
  }
  return { decisive: decisive + probes.length, probes };
}

/** What is wrong with a control's verdict on a probe; undefined where nothing is. */
export function openProbe(control: Control, { where, graph, mayFail }: UnknownProbe): string | undefined {
  const { status } = exampleVerdict(control, graph);
  return status === "undetermined" || (mayFail && status === "fail") ? undefined : `${where} -> ${status}`;
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
