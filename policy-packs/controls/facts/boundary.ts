import type { GuardedAccount } from "../model/guarded-account";

/** The managed policy that limits every role that people make for their workloads. */
export const boundaryName = "palisade-boundary";

export const boundaryArn = ({ partition }: Pick<GuardedAccount, "partition">): string =>
  `arn:${partition}:iam::*:policy/${boundaryName}`;
