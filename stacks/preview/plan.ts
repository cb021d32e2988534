import type { Resource } from "../../policy-packs/controls/model/resource";

/** Where in the user's source something was written; `file` is absolute, lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A resource as the engine planned it. `props` holds `Unknown` values as they are; `judged` makes them throw. */
export interface PlannedResource extends Resource {
  readonly custom: boolean;
  /** A remote component: only its arguments are known here, its children are made by its own provider. */
  readonly opaque: boolean;
  /** Read with `get()`: it exists already and belongs to somebody else. */
  readonly external: boolean;
  /** The id that the resource is adopted under, when it is imported. */
  readonly imports?: string;
  readonly protect: boolean;
  readonly aliases: readonly string[];
  readonly ignoreChanges: readonly string[];
  /** Inputs that are marked secret: their keys from the outermost on, joined by "/". */
  readonly secrets?: readonly string[];
  readonly provider?: string;
  readonly source?: SourcePosition;
}

/** Something the reader should know that is neither a finding nor a failure, such as a function with no known answer. */
export interface Note {
  readonly stack: string;
  readonly message: string;
}

export interface StackPlan {
  readonly stack: string;
  readonly program: string;
  /** Account id that the stack belongs to. */
  readonly account: string;
  readonly resources: readonly PlannedResource[];
  /** Stack outputs as plain data: unknowns as `Unknown`, secrets already taken out of their wrapper. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
}

/** A stack that could not be previewed: whatever else was found, the run ends with exit code 2. */
export interface Failure {
  readonly stack: string;
  readonly message: string;
  readonly source?: SourcePosition;
}

export interface Plan {
  readonly stacks: readonly StackPlan[];
  readonly failures: readonly Failure[];
  /** Every plain value that a program, its configuration or a provider marked secret: never to be shown. */
  readonly secrets: ReadonlySet<string>;
}
