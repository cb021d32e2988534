import { UnknownValue } from "../model/unknown";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

/** A property of a resource that names a bucket. */
export interface Naming {
  readonly from: Resource;
  readonly property: string;
  readonly read: (props: Resource["props"], property: string) => unknown;
}

/** Namings by what they may name: a URN they depend on, or a text. Those that cannot be read may name anything. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly open: readonly number[];
  readonly all: readonly Naming[];
}

const made = new WeakMap<ResourceGraph, Map<string, Index>>();

/**
 * Those of the namings that `key` lists which may name the bucket, in their order: going through all of them for every
 * bucket would take hours where there are tens of thousands.
 */
export function namingsOf(
  bucket: Resource,
  on: ResourceGraph,
  key: string,
  list: () => readonly Naming[],
): readonly Naming[] {
  const { all, byKey, open } = index(on, key, list);
  const names = attempt(() => [bucket.urn, bucket.id, bucket.arn, bucket.props.bucket as unknown]);
  if (names === undefined) return all;
  const found = new Set(open);
  for (const name of names)
    if (typeof name === "string") for (const position of byKey.get(name) ?? []) found.add(position);
  return [...found].sort((a, b) => a - b).flatMap((position) => all[position] ?? []);
}

function index(on: ResourceGraph, key: string, list: () => readonly Naming[]): Index {
  const known = made.get(on) ?? new Map<string, Index>();
  made.set(on, known);
  const there = known.get(key);
  if (there) return there;
  const byKey = new Map<string, number[]>();
  const open: number[] = [];
  const all = list();
  all.forEach(({ from, property, read }, position) => {
    const name = attempt(() => [read(from.props, property)]);
    const urns = from.propertyDependencies[property] ?? [];
    if (name === undefined) open.push(position);
    for (const text of new Set([...urns, ...(name ?? [])]))
      if (typeof text === "string") {
        const same = byKey.get(text);
        if (same) same.push(position);
        else byKey.set(text, [position]);
      }
  });
  const fresh = { byKey, open, all };
  known.set(key, fresh);
  return fresh;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
