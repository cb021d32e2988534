import type { StatementJson } from "../../iam/statement-json";
import { duties, type Duty, type Edge } from "../model/edge";

export type Condition = NonNullable<StatementJson["Condition"]>;

/**
 * Lets the roles of some duties through a statement that denies. The key holds the role also for its sessions, path
 * included. The order in which duties are named makes no difference, so that statements with the same ones can be merged.
 */
export const exceptBy = (edge: Edge, ...exempt: readonly Duty[]): Condition => {
  const patterns = duties.filter((duty) => exempt.includes(duty)).flatMap((duty) => edge.roles[duty]);
  return patterns.length === 0 ? {} : { ArnNotLike: { "aws:PrincipalArn": patterns } };
};

/** Who deploys the landing zone, and the last way in: most guardrails stop everybody else. */
export const stewards: readonly Duty[] = ["deployment", "break-glass"];

/** Stewards, and whoever answers an incident. */
export const responders: readonly Duty[] = [...stewards, "security-response"];

/** Stewards, and whoever makes accounts, before anything else is in them. */
export const makers: readonly Duty[] = [...stewards, "vending"];

export const exceptStewards = (edge: Edge): Condition => exceptBy(edge, ...stewards);
export const exceptResponders = (edge: Edge): Condition => exceptBy(edge, ...responders);
export const exceptVending = (edge: Edge): Condition => exceptBy(edge, ...makers);
