import { plainOutputs } from "./plain-outputs";
import type { PlannedResource } from "./plan";
import type { Recorder } from "./recorder";
import type { IssuedToken, TokensOfStack } from "./unknown-token";
import type { Inputs } from "./values/inputs";
import type { Wire } from "./wire";

/** What came of running a stack, as data: all that the rest of a preview asks of it. */
export interface StackResult {
  readonly resources: readonly PlannedResource[];
  /** What other stacks may ask for, still as wire values. */
  readonly wireOutputs: Inputs;
  /** The same as plain data: see `StackPlan`. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  /** Those that may be in the outputs. */
  readonly tokens: readonly IssuedToken[];
}

/** A run's own wire: its tokens, and the secrets that it has come across. */
export interface WireOfStack extends Wire {
  readonly tokens: TokensOfStack;
}

export const stackResult = (recorded: Recorder, wire: WireOfStack): StackResult => ({
  resources: recorded.resources,
  wireOutputs: recorded.stackOutputs(),
  outputs: plainOutputs(recorded, wire),
  notes: [...recorded.notes],
  tokens: wire.tokens.issued,
});
