import type { DeclaredAccount, Settings } from "../model/resource";
import { UnknownValue } from "../model/unknown";

/** The organization's accounts by id; undetermined where a pack runs without an organization. */
export function declaredAccounts({ accounts }: Settings): Readonly<Record<string, DeclaredAccount>> {
  if (accounts === undefined) throw new UnknownValue("settings.accounts", "no organization is declared");
  return accounts;
}
