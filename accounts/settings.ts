import {
  defaultSettings,
  type DeclaredAccount,
  type Settings,
} from "../policy-packs/controls/model/resource";
import type { Account, Organization } from "./account";

/** What the catalogue needs to know of the organization; `stacksOf` gives the names of an account's Pulumi stacks. */
export const settings = (
  { accounts, managementAccount }: Organization,
  stacksOf: (account: Account) => readonly string[],
): Settings => ({
  ...defaultSettings,
  accounts: Object.fromEntries(
    // Nothing lies, and nothing can be missing, in an account that is suspended or closed.
    accounts
      .filter(({ state }) => state === "active")
      .map((account): [string, DeclaredAccount] => [
        account.id,
        {
          name: account.key,
          regions: account.regions,
          environment: account.environment,
          dataClassification: account.dataClassification,
          management: account === managementAccount,
          stacks: stacksOf(account),
        },
      ]),
  ),
  contacts: [...new Set(accounts.flatMap(addresses))].sort(),
});

const addresses = ({ email, contacts }: Account) =>
  [email, contacts.security, contacts.operations, contacts.billing].map((address) => address.toLowerCase());
