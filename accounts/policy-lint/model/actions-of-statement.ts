import { actionsReached, type KnownAction } from "../../aws-knowledge";
import { onceOf } from "../../aws-knowledge/once";
import type { LocatedStatement } from "../../policy-file/located-policy";

/** The actions that a statement speaks of, as far as they exist today. */
export const actionsOfStatement = onceOf(({ plain }: LocatedStatement): readonly KnownAction[] => {
  const { actions, notActions = [] } = plain;
  return actionsReached(actions ? { actions } : { notActions });
});
