import { createHash } from "node:crypto";

/** One thing that a program has read of its inputs, by its path, and what it saw there. */
export type Read = readonly [how: "value" | "keys" | "has" | "whole", path: readonly string[], seen: unknown];

export interface Observed<T> {
  /** Looks and behaves as the inputs do. */
  readonly value: T;
  /** In the order in which they were read; undefined where not everything could be observed. */
  readonly reads: () => readonly Read[] | undefined;
}

/** A program that reads more than this, as one does that writes all of its inputs as text, is taken to read everything. */
const most = 5000;

/** Plain data that notes what is read of it. What two observations agree in, a program cannot tell apart. */
export function observed<T extends object>(inputs: T): Observed<T> {
  const reads = new Map<string, Read>();
  const views = new Map<object, object>();
  const seenAt = firstPlaces();
  let isObservable = true;

  const note = (read: Read) => {
    if (reads.size > most) return;
    const key = `${read[0]} ${JSON.stringify(read[1])}`;
    if (!reads.has(key)) reads.set(key, read);
  };
  const giveUp = () => {
    isObservable = false;
  };

  function viewOf(value: object, path: readonly string[]): object {
    const known = views.get(value);
    if (known) return known;
    if (!isPlain(value)) {
      giveUp();
      return value;
    }
    const read = (key: string): unknown => {
      const inner = (value as Record<string, unknown>)[key];
      // A method, such as an array's; what it reads is noted when it does.
      if (typeof inner === "function") {
        if (Object.hasOwn(value, key)) giveUp();
        return inner;
      }
      const at = [...path, key];
      note(["value", at, seenAt(inner, at)]);
      return typeof inner === "object" && inner !== null ? viewOf(inner, at) : inner;
    };
    const view = new Proxy(value, {
      get: (_, key) => (typeof key === "string" ? read(key) : Reflect.get(value, key)),
      has(_, key) {
        if (typeof key === "string") note(["has", [...path, key], key in value]);
        return key in value;
      },
      ownKeys() {
        note(["keys", path, Object.keys(value)]);
        return Reflect.ownKeys(value);
      },
      getOwnPropertyDescriptor(_, key) {
        const found = Reflect.getOwnPropertyDescriptor(value, key);
        if (typeof key !== "string") return found;
        note(["has", [...path, key], key in value]);
        return found && { ...found, value: read(key) };
      },
      set: (_, key, given) => (giveUp(), Reflect.set(value, key, given)),
      defineProperty: (_, key, given) => (giveUp(), Reflect.defineProperty(value, key, given)),
      deleteProperty: (_, key) => (giveUp(), Reflect.deleteProperty(value, key)),
    });
    views.set(value, view);
    return view;
  }

  return {
    value: viewOf(inputs, []) as T,
    reads() {
      if (!isObservable) return undefined;
      return reads.size > most ? [["whole", [], wholeDigest(inputs)]] : [...reads.values()];
    },
  };
}

/** Whether a program that read this would read the same of these inputs. */
export function readsTheSame(reads: readonly Read[], inputs: object): boolean {
  const seenAt = firstPlaces();
  return reads.every(([how, path, seen]) => {
    if (how === "whole") return seen === wholeDigest(inputs);
    const holder = valueAt(inputs, how === "keys" ? path : path.slice(0, -1));
    if (typeof holder !== "object" || holder === null) return false;
    const key = path.at(-1) ?? "";
    const now =
      how === "keys"
        ? Object.keys(holder)
        : how === "has"
          ? key in holder
          : seenAt((holder as Record<string, unknown>)[key], path);
    return JSON.stringify(now) === JSON.stringify(seen);
  });
}

/**
 * What is seen at a place, as JSON: a plain value itself, of an object the path at which it was met first. A program can
 * tell whether two objects are one.
 */
function firstPlaces(): (value: unknown, path: readonly string[]) => unknown {
  const places = new Map<object, readonly string[]>();
  return (value, path) => {
    if (value === undefined) return { nothing: true };
    if (typeof value !== "object" || value === null) return value;
    const place = places.get(value) ?? path;
    places.set(value, place);
    return { at: place, isList: Array.isArray(value) };
  };
}

const valueAt = (inputs: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], inputs);

/** A frozen object may not be shown with views of what it holds. */
const isPlain = (value: object): boolean =>
  !Object.isFrozen(value) &&
  [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as null);

/** Taken once of what many stacks are given. */
const digests = new WeakMap<object, string>();

const wholeDigest = (inputs: object): string =>
  Object.entries(inputs)
    .map(
      ([name, value]) => `${name} ${typeof value === "object" ? digestOf(value as object) : String(value)}`,
    )
    .join(" ");

function digestOf(value: object): string {
  let digest = digests.get(value);
  if (digest === undefined)
    digests.set(value, (digest = createHash("sha256").update(JSON.stringify(value)).digest("hex")));
  return digest;
}
