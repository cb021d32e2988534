import { exitCode } from "../../terminal/exit-code";
import type { Diff } from "./diff";

export const gates = ["new", "any", "never"] as const;
export type Gate = (typeof gates)[number];

/** Exit code of a diff: what could not be compared outweighs any finding. `new` fails for what the change brings only. */
export function gated({ findings, notCompared }: Diff, gate: Gate): 0 | 1 | 2 {
  if (notCompared.stacks.length > 0) return exitCode.couldNotRun;
  const brought = [...findings.new, ...findings.worse];
  const counted = { new: brought, any: [...brought, ...findings.still], never: [] }[gate];
  return counted.some(({ consequence }) => consequence === "fail") ? exitCode.findings : exitCode.clean;
}
