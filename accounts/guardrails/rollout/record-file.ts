import { join } from "node:path";

/** Where rollouts are recorded, in the project: the commands write it and the organization's stack reads it. */
export const recordFile = join(".palisade", "rollout.json");
