import type { Resource, Settings } from "./resource";
import { UnknownValue } from "./unknown";

/** Everything that is judged together: one stack under the real engine, the whole organization under ours. */
export interface World {
  readonly resources: readonly Resource[];
  readonly settings: Settings;
  ofType(...types: readonly string[]): readonly Resource[];
  /**
   * Resources of `type` whose `property` refers to `target`, by the dependency the engine recorded or by the target's
   * id, ARN or physical name. Throws `UnknownValue` when one of them may or may not refer to it.
   */
  referring(target: Resource, type: string, property: string): readonly Resource[];
  /** The resource of `type` that `property` of `from` refers to; undefined when there is none among `resources`. */
  referred(from: Resource, property: string, type: string): Resource | undefined;
}

export function world(resources: readonly Resource[], settings: Settings): World {
  const byType = grouped(resources);
  const ofType = (...types: readonly string[]) => types.flatMap((type) => byType.get(type) ?? []);
  const referrers = new Map<string, Map<string, Resource[]>>();
  const indexed = (type: string, property: string) => {
    const key = `${type} ${property}`;
    let index = referrers.get(key);
    if (!index) referrers.set(key, (index = referrerIndex(ofType(type), property)));
    return index;
  };
  return {
    resources,
    settings,
    ofType,
    referring(target, type, property) {
      const index = indexed(type, property);
      const found = new Set(keysOf(target).flatMap((key) => index.get(key) ?? []));
      const open = index.get(undecided)?.find((resource) => !found.has(resource));
      if (found.size === 0 && open)
        throw new UnknownValue(`${open.name}.${property}`, "it may refer to this resource");
      return [...found];
    },
    referred: (from, property, type) =>
      ofType(type).find((target) =>
        keysOf(target).some((key) => keysOfReference(from, property).includes(key)),
      ),
  };
}

function grouped(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    const group = groups.get(resource.type);
    if (group) group.push(resource);
    else groups.set(resource.type, [resource]);
  }
  return groups;
}

const undecided = "?";

function referrerIndex(resources: readonly Resource[], property: string): Map<string, Resource[]> {
  const index = new Map<string, Resource[]>();
  for (const resource of resources)
    for (const key of keysOfReference(resource, property)) {
      const list = index.get(key);
      if (list) list.push(resource);
      else index.set(key, [resource]);
    }
  return index;
}

/** Names are unique only within an account and Region (S3: within the partition), ARNs and URNs everywhere. */
function keysOf(target: Resource): string[] {
  const physical = physicalNames.flatMap((property) => known(() => target.props[property]) ?? []);
  return [
    target.urn,
    ...[target.arn, target.id, ...physical]
      .filter((key) => typeof key === "string")
      .map((key) => scoped(target, key)),
  ];
}

const physicalNames = ["bucket", "name", "functionName", "repositoryName"];

function keysOfReference(from: Resource, property: string): string[] {
  const urns = from.propertyDependencies[property] ?? [];
  const value = known(() => from.props[property]);
  if (typeof value === "string") return [scoped(from, value), ...(urns.length === 1 ? urns : [])];
  if (urns.length > 0) return [...urns];
  return property in from.props && value === undefined ? [undecided] : [];
}

const scoped = ({ account }: Resource, key: string) =>
  key.startsWith("arn:") ? key : `${account ?? ""} ${key}`;

function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
