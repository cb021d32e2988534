import { some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import { isMet, type Requirement } from "../model/requirement";

interface Satellite {
  readonly type: string;
  /** The satellite's property that names the resource. */
  readonly by: string;
  readonly meets?: Requirement;
}

/** A planned resource of `type` that refers to this one and meets the requirement; `otherwise` says what is missing. */
export const hasSatellite = ({ type, by, meets }: Satellite, otherwise: string): Requirement => ({
  reads: [],
  joined: true,
  problems: (_, { resource, graph }) =>
    some(graph.referring(resource, type, by), (satellite) =>
      meets === undefined ? true : isMet(meets, satellite.props, { resource: satellite, graph, path: "" }),
    )
      ? []
      : [otherwise],
});

/**
 * The requirement on the resource of `type` that `property` refers to. Undetermined when the property names one that is
 * not among the resources.
 */
export const onReferred = (property: string, type: string, meets: Requirement): Requirement => ({
  reads: [property],
  joined: true,
  problems: (props, { resource, graph, path }) => {
    const target = graph.referred(resource, property, type);
    if (target) return meets.problems(target.props, { resource: target, graph, path: `${property}: ` });
    const isNamed =
      (props[property] ?? "") !== "" || (resource.propertyDependencies[property] ?? []).length > 0;
    if (isNamed) throw new UnknownValue(property, "what it refers to is not among the resources");
    return [`${path}${property} must be set`];
  },
});

/** A planned resource of `type` in the same account and Region that meets the requirement, whatever it refers to. */
export const isInRegion = (type: string, meets: Requirement, otherwise: string): Requirement => ({
  reads: [],
  joined: true,
  problems: (_, { resource, graph, path }) =>
    some(
      graph.ofType(type),
      (other) =>
        other.account !== undefined &&
        other.account === resource.account &&
        other.region === resource.region &&
        isMet(meets, other.props, { resource: other, graph, path: "" }),
    )
      ? []
      : [`${path}${otherwise}`],
});
