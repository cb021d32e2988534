import type { Planned } from "../model/control";
import type { Requirement } from "../model/requirement";

/** A judgement by one requirement for each type of resource. */
export const requires = (requirements: Readonly<Record<string, Requirement>>): Planned => ({
  types: Object.keys(requirements),
  joined: Object.values(requirements).some(({ joined }) => joined === true),
  requirements,
  problems: (resource, graph) =>
    requirements[resource.type]?.problems(resource.props, { resource, graph, path: "" }) ?? [],
});

/** The same requirement for several types of the same thing. */
export const requiresOfEach = (types: readonly string[], required: Requirement): Planned =>
  requires(Object.fromEntries(types.map((type) => [type, required])));
