import type { StatementJson } from "../statement-json";

/** A statement that was changed by one slip of the pen. */
export interface Mutant {
  /** What was changed: "without the action s3:PutObject". */
  readonly what: string;
  readonly statement: StatementJson;
  /** Why it says the same as before, where it does: no request can tell the two apart. */
  readonly equivalent?: string;
}
