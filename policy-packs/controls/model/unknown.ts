const mark = Symbol.for("palisade.unknown");

/** In the place of a value that no one can know before deployment; `because` names what made it unknown. */
export interface Unknown {
  readonly [mark]: true;
  readonly because: string;
}

export const unknown = (because: string): Unknown => ({ [mark]: true, because });

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

function guarded(value: unknown, path: string): unknown {
  if (isUnknown(value)) throw new UnknownValue(path, value.because);
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    Object.defineProperty(
      copy,
      key,
      isUnknown(inner)
        ? {
            enumerable: true,
            get: () => {
              throw new UnknownValue(at, inner.because);
            },
          }
        : { enumerable: true, value: guarded(inner, at) },
    );
  }
  return copy;
}
