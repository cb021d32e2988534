import { isAbsolute } from "node:path";

/** Whether a path that `relative` gave stays below the folder that it was taken from. */
export const isWithin = (below: string): boolean => !below.startsWith("..") && !isAbsolute(below);
