import type { Resource } from "./resource";
import type { ResourceGraph } from "./resource-graph";

/** The properties of a resource, or of one of its blocks. */
export type Properties = Resource["props"];

/** Where properties are: in which resource, and under which path of it ("logging." or "" for the resource itself). */
export interface Place {
  readonly resource: Resource;
  readonly graph: ResourceGraph;
  readonly path: string;
}

/** The change that meets a requirement where there is one sensible change: a property and its value. */
export interface Fix {
  readonly property: string;
  readonly value: string | number | boolean;
}

/**
 * What properties must be, as a value: the judgement, the list of the properties that were looked at and the mechanical
 * fix all follow from it.
 */
export interface Requirement {
  /** The properties read, from the resource down: "endpointConfiguration.types"; elements of a list have no segment. */
  readonly reads: readonly string[];
  /** Looks at other resources too, so it needs the whole stack. */
  readonly joined?: true;
  /** Undefined where no single change would do, or the choice is the author's. */
  readonly fixes?: readonly Fix[];
  readonly problems: (props: Properties, place: Place) => readonly string[];
}

/** Whether a requirement is met; throws `UnknownValue` when an unknown value decides. */
export const isMet = ({ problems }: Requirement, props: Properties, place: Place): boolean =>
  problems(props, place).length === 0;
