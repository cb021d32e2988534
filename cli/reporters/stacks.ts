import { deploymentOrder } from "../review/preview/deployment-order";
import type { Report } from "../review/report/report";

/**
 * For scripts: the names of the stacks that can be deployed, one a line, each after those that it refers to. An account
 * that is still to be vended has none, since there is nowhere to deploy to.
 */
export const stacks = ({ accounts, resources }: Report): string =>
  deploymentOrder({ accounts: accounts.filter(({ vended }) => vended), resources })
    .map((name) => `${name}\n`)
    .join("");
