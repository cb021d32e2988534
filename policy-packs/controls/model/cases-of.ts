import type { Denied } from "./denied";
import type { Edge } from "./edge";

/** All cases of a statement at an edge: those that hold everywhere and those of what this organization has. */
export function casesOf({ cases, casesAt }: Denied, edge: Edge): Denied["cases"] {
  const { refused = [], letThrough = [] } = casesAt?.(edge) ?? {};
  return {
    refused: [...cases.refused, ...refused],
    letThrough: [...cases.letThrough, ...letThrough],
  };
}
