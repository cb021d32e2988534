/** The type under which the exceptions of an organization are judged; no program makes resources of it. */
export const exceptionType = "palisade:exceptions:Exception";

/** What an exception says, and what it did in the run that judges it. */
export interface ExceptionProperties {
  readonly owner?: string;
  readonly ticket?: string;
  readonly reason?: string;
  readonly compensating?: string;
  /** Days from the day it was granted to the first day on which it is void. */
  readonly days: number;
  /** Days until then; 0 or less once it has expired. */
  readonly daysLeft: number;
  /** Whether it names an account or a unit below the root. */
  readonly scoped: boolean;
  /** Letters and digits in the pattern of its resources, apart from those of the type. */
  readonly literals: number;
  /** How many findings it excepts; left out where not all was judged. */
  readonly findings?: number;
}
