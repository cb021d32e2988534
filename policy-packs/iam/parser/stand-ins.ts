/**
 * Marks an object or list whose getters each stand for a text. Of one that has no mark, what a getter gives may as well make
 * the document one that AWS refuses, so it is read at once.
 */
export const heldAsText = Symbol.for("palisade.held-as-text");

export interface StandIns<T> {
  /** The same data with a text in the place of each getter of a marked object. */
  readonly copy: T;
  /** Parsed data with the getters back in the places of their texts. */
  readonly restored: <P>(parsed: P) => P;
  /** Reads what the first getter gives, which throws if that does; does nothing when there is none. */
  readonly readFirst: () => void;
}

/**
 * Lets a document be parsed of which parts throw when they are read: the parser takes texts for them, and reading these
 * parts of what it made throws what the getter does.
 */
export function standIns<T>(data: T): StandIns<T> {
  const getters = new Map<string, () => unknown>();
  const copied = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const copy: object = Array.isArray(value) ? [] : {};
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (!property.enumerable) continue;
      const read = () => Reflect.get(value, key) as unknown;
      const isText = heldAsText in value && property.get !== undefined;
      const inner = isText ? standIn(read) : copied(read());
      // To set "__proto__" would lose it, and with it a condition that no one can meet.
      Object.defineProperty(copy, key, {
        value: inner,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return copy;
  };
  const standIn = (get: () => unknown): string => {
    const text = `\0${getters.size}`;
    getters.set(text, get);
    return text;
  };
  const restore = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    for (const [key, inner] of Object.entries(value)) {
      const get = typeof inner === "string" ? getters.get(inner) : undefined;
      if (get) Object.defineProperty(value, key, { enumerable: true, configurable: true, get });
      else restore(inner);
    }
    return value;
  };
  const copy = copied(data) as T;
  return {
    copy,
    restored: <P>(parsed: P) => (getters.size === 0 ? parsed : (restore(parsed) as P)),
    readFirst: () => {
      for (const get of getters.values()) get();
    },
  };
}
