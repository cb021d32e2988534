import type { Control } from "./model/control";
import { kmsKeyRotated } from "./kms-key-rotated";

/** The catalogue, in the order in which reports list it. */
export const controls: readonly Control[] = [kmsKeyRotated];
