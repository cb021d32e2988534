import { assumedElements } from "../../preview/declared/unknown-of-type";
import { partOfToken } from "../../preview/values/token-shape";

/**
 * Of lists and of texts these are called; other names, `values` and `length` among them, are as likely those of
 * properties.
 */
const listMethods = new Set(
  ["map", "forEach", "filter", "slice", "reduce", "flatMap", "some", "every", "find", "join"].concat([
    "includes",
    "indexOf",
    "concat",
  ]),
);
const textMethods = new Set(
  ["split", "trim", "replace", "replaceAll", "startsWith", "endsWith", "toLowerCase", "toUpperCase"].concat([
    "substring",
  ]),
);

/**
 * Stands for a value of which nothing is known: as text it is its token; it has any property and any element, as unknown. A
 * loop over its properties finds one, so that it is not empty; that one's finds none, so that the SDK comes to an end when
 * it goes through all that is exported.
 */
export function unknownValue(token: string, listed = true): object {
  const parts = new Map<string, object>();
  const part = (name: string): object => {
    const known = parts.get(name) ?? unknownValue(partOfToken(token, parts.size), name !== token);
    parts.set(name, known);
    return known;
  };
  const elements = () => Array.from({ length: assumedElements }, (_, index) => part(String(index)));
  return new Proxy<object>(Object.create(null) as object, {
    get(_, key) {
      if (key === "__pulumiUnknown") return true;
      if (key === Symbol.iterator) return () => elements()[Symbol.iterator]();
      if (key === Symbol.toPrimitive || key === "toString" || key === "valueOf" || key === "toJSON")
        return () => token;
      // What the SDK and `await` ask every object.
      if (typeof key === "symbol" || key.startsWith("__") || key === "then" || key === "constructor")
        return undefined;
      if (listMethods.has(key)) return methodOf(elements(), key);
      if (textMethods.has(key)) return methodOf(token, key);
      return part(key);
    },
    has: (_, key) => typeof key === "string" && (key === "__pulumiUnknown" || !key.startsWith("__")),
    ownKeys: () => (listed ? [token] : []),
    getOwnPropertyDescriptor: (_, key) =>
      listed && key === token ? { value: part(token), enumerable: true, configurable: true } : undefined,
  });
}

function methodOf(of: object | string, name: string): unknown {
  const method: unknown = Reflect.get(Object(of) as object, name);
  return typeof method === "function" ? (method.bind(of) as unknown) : undefined;
}
