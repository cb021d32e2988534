import type { Requirement } from "../model/requirement";
import { property, type Unset } from "./property";
import { isAtLeast } from "./scalars";

/** Backups that are kept for as many days as the organization's setting asks for. */
export const isKeptLongEnough = (path: string, unset: Unset<number> = {}): Requirement => ({
  ...property(path, { accepts: () => true, must: "" }),
  fixes: [{ property: path, value: { setting: "backupRetentionDays" } }],
  problems: (props, place) =>
    isAtLeast(path, place.graph.settings.backupRetentionDays, unset).problems(props, place),
});
