import { exitCode } from "../../terminal/exit-code";
import type { Explained } from "./explained";

/** A call that may be denied counts as denied: no one should rely on it. So does one that AWS says it denied. */
export const outcome = ({ denial, explanation }: Explained): number =>
  denial === undefined && explanation?.answer === "allow" ? exitCode.clean : exitCode.findings;
