import type { Settings } from "../model/resource";
import { declaredAccounts } from "./declared-accounts";

/** Whether an account serves customers or is for trying things out; undefined for what serves both, and for strangers. */
export function stageOf(account: string, settings: Settings): "production" | "trial" | undefined {
  const environment = declaredAccounts(settings)[account]?.environment.toLowerCase() ?? "";
  if (/^prod/.test(environment)) return "production";
  return /^(dev|test|stag|sandbox|qa|uat|trial|non-?prod|pre-?prod)/.test(environment) ? "trial" : undefined;
}
