import { quoteValue } from "../../text-files/problem";
import type { LocatedStatement } from "../../policy-file/located-policy";

/** A statement as messages call it: by its Sid, or by its number from 1. */
export const statementName = ({ sid, index }: Pick<LocatedStatement, "sid" | "index">): string =>
  sid && sid.value !== "" ? `statement ${quoteValue(sid.value)}` : `statement ${String(index + 1)}`;
