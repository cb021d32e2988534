import type { Explained } from "../../review/explain/explained";

export const explainJson = (explained: Explained): string =>
  JSON.stringify({ schemaVersion: 1, ...explained }, null, 2);
