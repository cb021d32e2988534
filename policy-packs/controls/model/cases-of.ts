import type { Denied } from "./denied";
import type { GuardedAccount } from "./guarded-account";

/** All cases of a statement at a guarded account: those that hold everywhere and those of what this organization has. */
export function casesOf({ cases, casesAt }: Denied, guarded: GuardedAccount): Denied["cases"] {
  const { denied = [], allowed = [] } = casesAt?.(guarded) ?? {};
  return {
    denied: [...cases.denied, ...denied],
    allowed: [...cases.allowed, ...allowed],
  };
}
