import type { Recorder } from "./recorder";
import { decode, type Wire } from "./wire";

/** A stack's outputs as plain data. */
export const plainOutputs = (recorded: Recorder, wire: Wire): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(recorded.stackOutputs()).map(([name, value]) => [
      name,
      decode(value, () => "it is an output that is not known before deployment", wire),
    ]),
  );
