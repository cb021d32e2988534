import { writeSync } from "node:fs";
import { reportChannel, type ProgramReport } from "../program-report";

/** Written at once: a process may end before anything that is asynchronous is done. */
export const sendReport = (report: ProgramReport): void => {
  writeSync(reportChannel, `${JSON.stringify(report)}\n`);
};
