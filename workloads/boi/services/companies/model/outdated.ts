import { outdated, type Determination } from "../../../domain/rules";

export const outdatedReasons = ["answers", "rule", "lapsed"] as const;
export type OutdatedReason = (typeof outdatedReasons)[number];

/** Why a determination is to be made again; undefined while it holds. `answersChanged`: the database says so. */
export function outdatedBy(
  made: Pick<Determination, "ruleSet" | "jurisdiction" | "lapsesOn">,
  answersChanged: boolean,
  on: string,
): OutdatedReason | undefined {
  if (answersChanged) return "answers";
  if (made.lapsesOn !== undefined && made.lapsesOn <= on) return "lapsed";
  return outdated(made, on) ? "rule" : undefined;
}
