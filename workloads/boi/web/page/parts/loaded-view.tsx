import type { Child } from "hono/jsx/dom";
import { ProblemNotice } from "./problem-notice";
import type { Loaded } from "./use-loaded";

interface Props<Value> {
  readonly of: Loaded<Value>;
  readonly children: (value: Value) => Child;
}

/** What was loaded, and what went wrong with loading it. */
export const LoadedView = <Value,>({ of: { value, refused }, children }: Props<Value>) => (
  <>
    {refused && <ProblemNotice refused={refused} />}
    {value === undefined ? !refused && <p class="quiet">Loading …</p> : children(value)}
  </>
);
