import type { Requirement } from "../model/requirement";

/** A property, perhaps left out, that is not computed from a resource of these types. */
export const namesNone = (property: string, ...types: readonly string[]): Requirement => ({
  reads: [property],
  joined: true,
  problems: (_, { resource, path }) =>
    (resource.propertyDependencies[property] ?? []).some((urn) => types.includes(typeOf(urn)))
      ? [`${path}${property} must not come from ${types.join(" or ")}`]
      : [],
});

/** The URN of a child has the types of its parents before its own. */
const typeOf = (urn: string): string => urn.split("::")[2]?.split("$").at(-1) ?? "";
