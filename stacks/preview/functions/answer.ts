import type { Place } from "../computed";

export interface CallPlace extends Place {
  /** Name of the role that the provider assumes, without its path. */
  readonly role?: string;
  readonly sessionName?: string;
}

/** The known part of a function's result; whatever is left out stays unknown. Arguments are always fully known. */
export type FunctionAnswer = (
  args: Readonly<Record<string, unknown>>,
  place: CallPlace,
) => Readonly<Record<string, unknown>>;
