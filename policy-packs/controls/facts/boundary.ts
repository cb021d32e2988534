import type { Edge } from "../model/edge";

/** The managed policy that limits every role that people make for their workloads. */
export const boundaryName = "palisade-boundary";

export const boundaryArn = ({ partition }: Pick<Edge, "partition">): string =>
  `arn:${partition}:iam::*:policy/${boundaryName}`;
