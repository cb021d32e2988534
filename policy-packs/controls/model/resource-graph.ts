import {
  contradicts,
  isVague,
  isVagueReference,
  mayReferTo,
  namesOf,
  qualifiedName,
  provenUrns,
  reference,
  type Reference,
} from "./reference";
import type { Resource, Settings } from "./resource";
import { UnknownValue } from "./unknown";

/** Everything that is judged together: one stack under the real engine, the whole organization under ours. */
export interface ResourceGraph {
  readonly resources: readonly Resource[];
  readonly settings: Settings;
  ofType(...types: readonly string[]): readonly Resource[];
  /**
   * Resources of `type` whose `property` refers to `target`, by the dependency the engine recorded or by the target's
   * id, ARN or physical name. Throws `UnknownValue` when one of them may or may not refer to it.
   */
  referring(target: Resource, type: string, property: string): readonly Resource[];
  /**
   * The resource of `type` that `property` of `from` refers to; undefined when there is none among `resources`. Throws
   * `UnknownValue` when there may be one.
   */
  referred(from: Resource, property: string, type: string): Resource | undefined;
}

/** `onMet` hears of each resource that a reference led to: it takes part in the verdict on the one that was asked about. */
export function resourceGraph(
  resources: readonly Resource[],
  settings: Settings,
  onMet: (resource: Resource) => void = () => undefined,
): ResourceGraph {
  const byType = grouped(resources);
  const ofType = (...types: readonly string[]) => types.flatMap((type) => byType.get(type) ?? []);
  const referrers = once((key) => {
    const [type = "", property = ""] = key.split(" ");
    return referrerIndex(ofType(type), property);
  });
  const targets = once((type) => targetIndex(ofType(type)));
  return {
    resources,
    settings,
    ofType,
    referring(target, type, property) {
      const { proven, all, vague } = referrers(`${type} ${property}`);
      const keys = [target.urn, ...placedNames(target)];
      const found = new Set(
        keys
          .flatMap((key) => proven.get(key) ?? [])
          .flatMap(({ from, text }) => (contradicts(text, target) ? [] : [from])),
      );
      const open =
        found.size === 0 && (isVague(target) ? all : vague).find((given) => mayReferTo(given, target));
      if (open) throw new UnknownValue(`${open.from.name}.${property}`, "it may refer to this resource");
      found.forEach(onMet);
      return [...found];
    },
    referred(from, property, type) {
      const given = reference(from, property);
      const { named, all, vague } = targets(type);
      const found = [...texts(given), ...provenUrns(given)]
        .flatMap((key) => named.get(key) ?? [])
        .find((target) => !contradicts(given.text, target));
      const open =
        found === undefined &&
        (isVagueReference(given) ? all : vague).find((target) => mayReferTo(given, target));
      if (open) throw new UnknownValue(`${from.name}.${property}`, `it may refer to ${open.name}`);
      if (found) onMet(found);
      return found;
    },
  };
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
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

/** `vague` are the few whose own unknowns leave open what they meet; the others meet by key or not at all. */
interface ReferrerIndex {
  readonly proven: ReadonlyMap<string, readonly Reference[]>;
  readonly all: readonly Reference[];
  readonly vague: readonly Reference[];
}

function referrerIndex(resources: readonly Resource[], property: string): ReferrerIndex {
  const all = resources.map((resource) => reference(resource, property));
  const proven = new Map<string, Reference[]>();
  for (const given of all)
    for (const key of [...provenUrns(given), ...texts(given)]) {
      const list = proven.get(key);
      if (list) list.push(given);
      else proven.set(key, [given]);
    }
  return { proven, all, vague: all.filter(isVagueReference) };
}

function targetIndex(all: readonly Resource[]) {
  const named = new Map<string, Resource>();
  for (const target of all)
    for (const key of [target.urn, ...placedNames(target)]) if (!named.has(key)) named.set(key, target);
  return { named, all, vague: all.filter(isVague) };
}

const placedNames = (target: Resource) => namesOf(target).texts.map((text) => qualifiedName(target, text));

const texts = ({ from, text }: Reference): string[] =>
  text === undefined ? [] : [qualifiedName(from, text)];
