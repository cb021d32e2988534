import type { StatementJson } from "../../iam/statement-json";
import { duties, type Duty, type GuardedAccount } from "../model/guarded-account";

export type Condition = NonNullable<StatementJson["Condition"]>;

/**
 * Lets the roles of some duties through a statement that denies. The key holds the role also for its sessions, path
 * included. The order in which duties are named makes no difference, so that statements with the same ones can be merged.
 */
export const unlessDuty = (guarded: GuardedAccount, ...exempt: readonly Duty[]): Condition => {
  const patterns = duties.filter((duty) => exempt.includes(duty)).flatMap((duty) => guarded.roles[duty]);
  return patterns.length === 0 ? {} : { ArnNotLike: { "aws:PrincipalArn": patterns } };
};

/** Who deploys the landing zone, and the last way in: most guardrails stop everybody else. */
export const exemptByDefault: readonly Duty[] = ["deployment", "break-glass"];

/** The default, and incident response. */
export const exemptInIncidents: readonly Duty[] = [...exemptByDefault, "security-response"];

/** The default, and AWS Backup, which deletes what it made once its time is over. */
export const exemptForBackup: readonly Duty[] = [...exemptByDefault, "backup"];

/** The default, and vending, which works in accounts before anything else is in them. */
export const exemptForVending: readonly Duty[] = [...exemptByDefault, "vending"];

export const unlessExempt = (guarded: GuardedAccount): Condition => unlessDuty(guarded, ...exemptByDefault);
export const unlessExemptInIncidents = (guarded: GuardedAccount): Condition =>
  unlessDuty(guarded, ...exemptInIncidents);
export const unlessExemptForVending = (guarded: GuardedAccount): Condition =>
  unlessDuty(guarded, ...exemptForVending);
