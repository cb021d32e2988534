import type { Holding } from "../../../owners/verbs/report-part";

export interface BodsInterest {
  readonly type: "shareholding" | "otherInfluenceOrControl";
  readonly directOrIndirect: "indirect" | "unknown";
  /** Percent. */
  readonly share?: number;
  /** YYYY-MM-DD. */
  readonly startDate: string;
}

/**
 * What somebody is to a company, in the standard's words. Whether it is held directly is recorded only where it is not:
 * through exempt entities. Substantial control has no nearer word: the rule counts several kinds of it as one.
 */
export function bodsInterests(holding: Holding): readonly BodsInterest[] {
  const { ownershipPercent: share = 0, substantialControl, throughExemptEntitiesOnly, since } = holding;
  const directOrIndirect = throughExemptEntitiesOnly === true ? "indirect" : "unknown";
  return [
    ...(share > 0
      ? [{ type: "shareholding" as const, directOrIndirect, share, startDate: since } as const]
      : []),
    ...(substantialControl === true
      ? [{ type: "otherInfluenceOrControl", directOrIndirect: "unknown", startDate: since } as const]
      : []),
  ];
}
