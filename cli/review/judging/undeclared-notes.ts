import type { Control } from "../../../policy-packs/controls/model/control";
import { listFirst } from "../report/list-first";
import type { Report } from "../report/report";
import type { Undeclared } from "./collect-findings";

/** What the report says of controls that had nothing to compare with; `remedy` is where an organization can be named. */
export const undeclaredNotes = (undeclared: Undeclared, remedy: string): Report["notes"] =>
  [...undeclared].map(([stack, controls]) => ({
    stack,
    message: `not judged by ${[...controls].map(describeControl).sort().join(", ")}: no organization declares the account${remedy}`,
  }));

/** A control that needs a declaration judges nothing without one; of any other, what it could not judge is named. */
const describeControl = ([{ id, needs }, names]: readonly [Control, readonly string[]]): string =>
  needs === undefined ? `${id} (${listFirst(names, 3)})` : id;
