import type { FieldProblem } from "../../field-problem";
import type { Report } from "../model/report";

/** One rule that looks at more than one value. `today` is the day on which the report shall be right. */
export type Check = (report: Report, today: string) => readonly FieldProblem[];

/** A list of problems from lines of "when, where, what". */
export const problems = (
  ...lines: readonly (readonly [wrong: boolean, pointer: string, detail: string])[]
): readonly FieldProblem[] =>
  lines.flatMap(([wrong, pointer, detail]) => (wrong ? [{ pointer, detail }] : []));
