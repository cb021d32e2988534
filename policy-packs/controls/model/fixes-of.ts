import type { Planned } from "./control";
import type { Fix } from "./requirement";

/** The changes that make a resource of the type meet a control; none where the remedy is the author's to decide. */
export const fixesOf = (
  planned: Pick<Planned, "requirements" | "fixes"> | undefined,
  type: string,
): readonly Fix[] => planned?.requirements?.[type]?.fixes ?? planned?.fixes?.[type] ?? [];
