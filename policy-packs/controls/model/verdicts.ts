import type { Control } from "./control";
import { exampleGraph, type Example } from "./example";
import { withReadableProps, judgements, type Verdict } from "./judge";
import { resourceGraph, type ResourceGraph } from "./resource-graph";

/** The verdict on an example: fail if any resource fails, else undetermined if any is, else pass. */
export function exampleVerdict(control: Control, on: ResourceGraph): Verdict {
  const readableGraph = resourceGraph(on.resources.map(withReadableProps), on.settings);
  const verdicts = judgements([control], readableGraph).map(({ verdict }) => verdict);
  return (
    verdicts.find(({ status }) => status === "fail") ??
    verdicts.find(({ status }) => status === "undetermined") ?? { status: "pass" }
  );
}

export const statusOf = (control: Control, example: Example): Verdict["status"] =>
  exampleVerdict(control, exampleGraph(example)).status;
