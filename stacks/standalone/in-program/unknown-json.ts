import { assumedElements } from "../../preview/declared/unknown-of-type";
import { wholeToken } from "../../preview/values/token-shape";

/**
 * A text of which nothing is known, such as a secret's value, is no
 * JSON; what a program reads out of it is as unknown as the text, which the SDK recognizes by `__pulumiUnknown`.
 */
const parse = JSON.parse.bind(JSON);

JSON.parse = (text, reviver) => {
  try {
    return parse(text, reviver) as unknown;
  } catch (error) {
    const [token] = wholeToken.exec(text) ?? [];
    if (token === undefined) throw error;
    return unknownValue(token);
  }
};

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

/** As text it is its token; it has any property and any element, each as unknown as itself. */
function unknownValue(token: string): object {
  const elements = () => Array.from({ length: assumedElements }, () => unknownValue(token));
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
      return unknownValue(token);
    },
    has: (_, key) => typeof key === "string" && (key === "__pulumiUnknown" || !key.startsWith("__")),
    // One property, so that a loop over all of them is not empty.
    ownKeys: () => [token],
    getOwnPropertyDescriptor: (_, key) =>
      key === token ? { value: unknownValue(token), enumerable: true, configurable: true } : undefined,
  });
}

function methodOf(of: object | string, name: string): unknown {
  const method: unknown = Reflect.get(Object(of) as object, name);
  return typeof method === "function" ? (method.bind(of) as unknown) : undefined;
}
