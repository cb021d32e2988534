import { wireMarks } from "../values/wire-marks";
import type { DeclaredType } from "./declared-type";

/** How many elements a list has of which nothing is known: as many as zones, so that an index finds one. */
export const assumedElements = 3;

/** Results of functions are a few levels deep; a type that holds itself has to end somewhere. */
const deepest = 5;

/**
 * A value of a type of which nothing is known, as it goes over the wire: text is what `textOf` makes for its path, a list
 * has elements that are unknown, and what has no shape is the SDK's own mark.
 */
export function unknownOfType(
  type: DeclaredType,
  path: string,
  textOf: (path: string) => string,
  depth = 0,
): unknown {
  if (type.kind === "text") return textOf(path);
  if (depth < deepest && type.kind === "list")
    return Array.from({ length: assumedElements }, (_, index) =>
      unknownOfType(type.element, `${path}[${index}]`, textOf, depth + 1),
    );
  if (depth < deepest && type.kind === "object") {
    const properties = type.properties();
    if (properties.length > 0)
      return Object.fromEntries(
        properties.map(({ name, type: inner }) => [
          name,
          unknownOfType(inner, `${path}.${name}`, textOf, depth + 1),
        ]),
      );
  }
  return wireMarks.unknown;
}
