import { heldAsText } from "../../iam/parser/stand-ins";

const mark = Symbol.for("palisade.unknown");

/** In the place of a value that no one can know before deployment; `because` names what made it unknown. */
export interface Unknown {
  readonly [mark]: true;
  readonly because: string;
  /** Of JSON text that is unknown in parts only: what it holds, with an `Unknown` in the place of each of them. */
  readonly document?: unknown;
}

export const unknown = (because: string, document?: unknown): Unknown => ({
  [mark]: true,
  because,
  ...(document === undefined ? {} : { document }),
});

export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && (value as Partial<Unknown>)[mark] === true;

/** Thrown when a judgement reads a value that is unknown: the verdict is then `undetermined`, never `pass`. */
export class UnknownValue extends Error {
  constructor(
    readonly path: string,
    readonly because: string,
  ) {
    super(`${path} is unknown: ${because}`);
    this.name = "UnknownValue";
  }
}

/** Properties whose readers take a document as well as its text; all others take a text for the whole of it. */
const documentProperties: ReadonlySet<string> = new Set([
  "accessPolicies",
  "accessPolicy",
  "assumeRolePolicy",
  "body",
  "containerDefinitions",
  "containerProperties",
  "definition",
  "ecsProperties",
  "inlinePolicy",
  "nodeProperties",
  "policy",
  "policyDocument",
  "repositoryPolicy",
  "resourcePolicy",
]);

/**
 * The same data with every unknown replaced by a getter that throws `UnknownValue`, so that a control reads plain
 * properties and still cannot mistake "not known" for "not set".
 */
export function readable<T>(value: T, path = ""): T {
  if (!containsUnknown(value)) return value;
  return guarded(value, path) as T;
}

export function containsUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isUnknown(value) || Object.values(value).some(containsUnknown);
}

function guarded(value: unknown, path: string, isDocument = false): unknown {
  if (isUnknown(value)) throw new UnknownValue(path, value.because);
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  // In JSON text an unknown is a part of a text or all of it, never another value.
  if (isDocument) Object.defineProperty(copy, heldAsText, { value: true });
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const document = isUnknown(inner) && documentProperties.has(key) ? inner.document : undefined;
    Object.defineProperty(
      copy,
      key,
      isUnknown(inner) && document === undefined
        ? {
            enumerable: true,
            get: () => {
              throw new UnknownValue(at, inner.because);
            },
          }
        : { enumerable: true, value: guarded(document ?? inner, at, isDocument || document !== undefined) },
    );
  }
  return copy;
}
