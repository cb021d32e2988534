import { deploymentOrder } from "../deployment-order";
import type { Report } from "../report";

/** The names of the stacks, one a line, in the order in which they can be deployed: for scripts. */
export const stacks = (report: Report): string =>
  deploymentOrder(report)
    .map((name) => `${name}\n`)
    .join("");
