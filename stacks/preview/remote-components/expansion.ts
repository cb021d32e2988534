import type { Inputs } from "../values/inputs";

/** A resource that a component has made. */
export interface Made {
  readonly urn: string;
  readonly id: string;
  /** As wire values, as are all others here. */
  readonly outputs: Inputs;
  /** The resource as an output of its component. */
  readonly reference: unknown;
}

/** What a component's own program would do with Pulumi. */
export interface Maker {
  readonly component: Made;
  make(type: string, name: string, props: Inputs, parent?: Made): Promise<Made>;
  /** A component within the component. */
  makeComponent(type: string, name: string): Promise<Made>;
  /** Calls a provider function. */
  invoke(token: string, args: Inputs): Inputs;
  /** The outputs of a resource of this stack with that id. */
  readonly outputsOf: (id: unknown) => Inputs | undefined;
  /** Text of a structure in which unknown values are tokens; marked as a secret if a part of it is. */
  jsonText(structure: unknown): unknown;
}

export interface ComponentCall {
  readonly name: string;
  /** Without the wrappers of outputs; an unknown is the SDK's mark. */
  readonly args: Inputs;
  readonly region: string | undefined;
  readonly stack: string;
}

/** Makes a component's resources and gives its outputs, of which those that are left out stay unknown. */
export type Expansion = (maker: Maker) => Promise<Inputs>;

/** Gives undefined where the arguments do not decide what the component would make. */
export type ExpansionOf = (call: ComponentCall) => Expansion | undefined;

/** Properties of a map that are there. */
export const picked = (from: Inputs, names: readonly string[]): Inputs =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

export const isRecord = (value: unknown): value is Inputs =>
  typeof value === "object" && value !== null && !Array.isArray(value);
