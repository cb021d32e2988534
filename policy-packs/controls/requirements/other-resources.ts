import { collect, every, some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { Resource } from "../model/resource";
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
 * At least `least` planned resources of `type` that refer to this one. Where none is planned they are planned elsewhere,
 * so that their number is unknown.
 */
export const hasMembers = (
  { type, by, least }: Pick<Satellite, "type" | "by"> & { readonly least: number },
  otherwise: string,
): Requirement => ({
  reads: [],
  joined: true,
  problems: (_, { resource, graph }) => {
    const members = graph.referring(resource, type, by);
    if (members.length === 0) throw new UnknownValue(type, "none that refers to it is among the resources");
    if (members.length >= least) return [];
    // One whose reference is not known yet, and not recorded either, may be another member: reading it throws.
    every(
      graph.ofType(type),
      (one) => members.includes(one) || isRecorded(one, by) || one.props[by] !== undefined,
    );
    return [otherwise];
  },
});

const isRecorded = ({ propertyDependencies }: Resource, by: string): boolean =>
  (propertyDependencies[by] ?? []).length > 0;

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

/**
 * The requirement on each resource of `type` that the list at `property` names. A problem with one that is planned is
 * known whatever the others are; otherwise those that are planned elsewhere leave it undetermined.
 */
export const onEachReferred = (property: string, type: string, meets: Requirement): Requirement => ({
  reads: [property],
  joined: true,
  problems: (props, { resource, graph, path }) => {
    const urns = resource.propertyDependencies[property] ?? [];
    const proven = graph.ofType(type).filter(({ urn }) => urns.includes(urn));
    const problemsOf = (targets: readonly Resource[]) =>
      collect(targets, (target) =>
        meets.problems(target.props, {
          resource: target,
          graph,
          path: `${path}${property}: ${target.name}: `,
        }),
      );
    const known = problemsOf(proven);
    if (known.length > 0) return known;
    const given: unknown = props[property] ?? [];
    const names: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [given];
    return collect([...names.keys()], (index) => {
      const name = names[index];
      const target = [...proven, ...graph.ofType(type)].find(({ id }) => id !== undefined && id === name);
      if (target) return problemsOf([target]);
      throw new UnknownValue(property, "some of what it names is not among the resources");
    });
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
