import { partitionOf } from "./partitions";
import { defaultSettings, type Resource, type Settings } from "./resource";
import { resourceGraph, type ResourceGraph } from "./resource-graph";

/** A little plan that shows a control something; the control's verdict is that of its worst resource. */
export interface Example {
  readonly name: string;
  readonly resources: readonly ExampleResource[];
  readonly settings?: Partial<Settings>;
}

export interface ExampleResource {
  readonly type: string;
  readonly name?: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly account?: string;
  readonly region?: string;
  readonly opaque?: boolean;
}

const mark = Symbol("reference");

/** In an example's props: the id or ARN of another of its resources, recorded as a dependency as the engine does. */
export const ref = (name: string, attribute: "id" | "arn" = "id") => ({ [mark]: { name, attribute } });

/** What example resources get as `id` and `arn`; `ref` gives the same, and documents may spell it out. */
export const exampleId = (name: string) => `${name}-0a1b2c3`;
export const exampleArn = (name: string, region = "us-east-1") =>
  `arn:${partitionOf(region)}:example:${region}:111122223333:${name}-0a1b2c3`;

export function exampleGraph({ resources, settings }: Example): ResourceGraph {
  return resourceGraph(resources.map(planned), { ...defaultSettings, ...settings });
}

const urn = (type: string, name: string) => `urn:pulumi:example::example::${type}::${name}`;

function planned(example: ExampleResource, index: number, all: readonly ExampleResource[]): Resource {
  const name = example.name ?? `example-${index}`;
  const propertyDependencies: Record<string, string[]> = {};
  const resolve = (value: unknown, property: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((inner) => resolve(inner, property));
    if (mark in value) {
      const to = value[mark] as { name: string; attribute: "id" | "arn" };
      const target = all.find((other) => other.name === to.name);
      if (!target) throw new Error(`example refers to "${to.name}", which it does not hold`);
      (propertyDependencies[property] ??= []).push(urn(target.type, to.name));
      return to.attribute === "arn" ? exampleArn(to.name, target.region) : exampleId(to.name);
    }
    const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<PropertyKey, unknown>;
    for (const key of Reflect.ownKeys(value)) copy[key] = resolve((value as never)[key], property);
    return copy;
  };
  const props = Object.fromEntries(
    Object.entries(example.props).map(([property, value]) => [property, resolve(value, property)]),
  );
  return {
    urn: urn(example.type, name),
    type: example.type,
    name,
    props,
    id: exampleId(name),
    arn: exampleArn(name, example.region),
    dependencies: [...new Set(Object.values(propertyDependencies).flat())],
    propertyDependencies,
    account: example.account ?? "111122223333",
    region: example.region ?? "us-east-1",
    stack: "example",
    opaque: example.opaque ?? false,
  };
}
