import type { Failure, Plan } from "../preview/plan";
import { plainOutputs } from "../preview/plain-outputs";
import type { Recorder } from "../preview/recorder";
import type { Wire } from "../preview/wire";
import type { AssumedPlace } from "./assumed-place";
import type { ChosenStack } from "./chosen-stack";
import type { Project } from "./project";

export interface EndedProgram {
  readonly of: Project;
  readonly stack: ChosenStack;
  readonly place: AssumedPlace;
  readonly recording: Recorder;
  readonly wire: Wire;
  readonly failures: readonly Omit<Failure, "stack">[];
  /** Configuration that it lacks: with stand-ins for it, all else that happened says nothing. */
  readonly missing: readonly Omit<Failure, "stack">[];
}

/** Of a program that failed there is no plan: what it would still have done is not known. */
export function programPlan(ended: EndedProgram): Plan {
  const { of, stack, place, recording, wire, missing } = ended;
  const failures = missing.length > 0 ? missing : distinct(ended.failures);
  const notes = [
    ...(stack.assumed
      ? [`${of.name} has no stack yet: "${stack.name}" is assumed; --stack names another`]
      : []),
    ...place.notes(),
    ...recording.notes,
    // The stack itself is one. A function that is exported under a name, for one, is never called.
    ...(recording.resources.length > 1
      ? []
      : [`${of.name} plans no resource: is what it exports what Pulumi runs?`]),
  ];
  return {
    stacks:
      failures.length > 0
        ? []
        : [
            {
              stack: stack.name,
              program: of.name,
              account: place.account,
              resources: recording.resources,
              outputs: plainOutputs(recording, wire),
              notes: notes.map((message) => ({ stack: stack.name, message: wire.tokens.explained(message) })),
            },
          ],
    failures: failures.map((failure) => ({
      stack: stack.name,
      ...failure,
      message: wire.tokens.explained(failure.message),
    })),
    secrets: wire.secrets,
  };
}

/** One mistake surfaces in many promises; the first few say enough. */
const distinct = (failures: readonly Omit<Failure, "stack">[]) =>
  failures
    .filter(({ message }, index) => failures.findIndex((one) => one.message === message) === index)
    .slice(0, 5);
