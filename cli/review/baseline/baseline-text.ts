import { Document } from "yaml";
import type { Baseline } from "./entry";

const header = ` Findings that are known and accepted until they expire; written by palisade baseline.
 Dates, reason and owner may be edited by hand, and stay as long as the finding is found.`;

/** The file as a person reviews it: one field to a line, in an order that does not change from run to run. */
export function baselineText(baseline: Baseline): string {
  const document = new Document(baseline, { aliasDuplicateObjects: false });
  document.commentBefore = header;
  return document.toString({ lineWidth: 0, nullStr: "" });
}
