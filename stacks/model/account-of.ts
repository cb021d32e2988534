import * as pulumi from "@pulumi/pulumi";
import type { Account, Organization } from "../../accounts/account";

/** The account that a program with one stack belongs to, such as "security" or "log-archive". */
export function accountOf({ accounts }: Organization, program: string): Account {
  const account = accounts.find(({ stacks }) => stacks.includes(program));
  if (account) return account;
  throw new pulumi.RunError(
    `No account has "${program}" under stacks: name it in the file of the account it belongs to.`,
  );
}
