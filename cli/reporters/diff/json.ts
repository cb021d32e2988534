import { isChange, type Diff } from "../../review/diff/diff";
import { diffVerdict } from "../../review/diff/words";

/** Described by cli/review/schemas/diff.schema.json; a change that breaks a reader raises the number. */
export const diffSchemaVersion = 1;

export const diffJson = (diff: Diff): string =>
  `${JSON.stringify({ schemaVersion: diffSchemaVersion, verdict: diffVerdict(diff), changed: isChange(diff), ...diff }, null, 2)}\n`;
