import type { Inputs } from "../values/inputs";
import { wireMarks } from "../values/wire-marks";
import { isRecord } from "./expansion";

export interface Unwrapped {
  readonly args: Inputs;
  /** Text that came from resources, with their URNs. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
}

/** Arguments of a remote component without the wrappers in which outputs travel; secrets keep theirs. */
export function unwrapped(args: Inputs): Unwrapped {
  const origins = new Map<string, readonly string[]>();
  const remember = (value: unknown, urns: readonly string[]): void => {
    if (typeof value === "string") origins.set(value, urns);
    else if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) remember(inner, urns);
  };
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(open);
    if (!isRecord(value)) return value;
    if (value[wireMarks.key] !== wireMarks.output)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, open(inner)]));
    const inner = "value" in value ? open(value.value) : wireMarks.unknown;
    if (Array.isArray(value.dependencies) && inner !== wireMarks.unknown)
      remember(inner, value.dependencies as string[]);
    return value.secret === true ? { [wireMarks.key]: wireMarks.secret, value: inner } : inner;
  };
  return { args: open(args) as Inputs, origins };
}
