import { shown } from "../../text-files/problem";
import type { PlacedStatement } from "../../policy-file/placed";

/** A statement as messages call it: by its Sid, or by its number from 1. */
export const named = ({ sid, index }: Pick<PlacedStatement, "sid" | "index">): string =>
  sid && sid.value !== "" ? `statement ${shown(sid.value)}` : `statement ${String(index + 1)}`;
