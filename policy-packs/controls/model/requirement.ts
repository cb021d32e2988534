import type { Resource, Settings } from "./resource";
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
export interface PropertyFix {
  readonly property: string;
  readonly value: FixValue;
  /** Where the value depends on another property, what that one must look like. */
  readonly where?: { readonly property: string; readonly matches: RegExp };
}

/** A value as it is written, or the number that a setting of the organization asks for. */
export type FixValue = string | number | boolean | readonly string[] | { readonly setting: NumberSetting };
type NumberSetting = {
  [Name in keyof Settings]-?: Settings[Name] extends number ? Name : never;
}[keyof Settings];

/** The resource that is missing beside the one judged: its properties, and the one that refers to that resource. */
export interface AddedResource {
  readonly adds: string;
  readonly refersBy: string;
  readonly props: Properties;
}

/** The statement about the resource judged, and what it holds, that the policy of that resource lacks. */
export interface AddedStatement {
  /** The type whose `policy` it goes into; added where there is none that refers to the resource. */
  readonly statementOf: string;
  readonly refersBy: string;
  /** Without its Resource. */
  readonly statement: Properties;
}

export type Fix = PropertyFix | AddedResource | AddedStatement;

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
  readonly fixes?: readonly PropertyFix[];
  readonly problems: (props: Properties, place: Place) => readonly string[];
}

/** Whether a requirement is met; throws `UnknownValue` when an unknown value decides. */
export const isMet = ({ problems }: Requirement, props: Properties, place: Place): boolean =>
  problems(props, place).length === 0;
