import type { Control } from "./control";
import type { Edge, EdgeCase } from "./edge";
import { edgeAnswers } from "./edge-answer";
import { exampleEdge } from "./example-edge";

/** Whether one of the control's statements refuses the call to any role that may make it. */
export function refuses(
  { denied = [] }: Pick<Control, "denied">,
  given: Omit<EdgeCase, "name">,
  edge: Edge = exampleEdge,
): boolean {
  const answers = denied.flatMap((statement) => edgeAnswers(statement, edge, { name: "", ...given }));
  if (answers.includes("undetermined")) throw new Error(`nothing decides on ${given.action}`);
  return answers.includes("deny");
}
