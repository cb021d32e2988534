import type { Account } from "../../account";
import type { Reach } from "./reach";

/** Accounts that the organization policies treat alike, so that one of them can stand for all. */
export interface AccountClass {
  readonly account: Account;
  readonly accounts: readonly Account[];
}

/** Also apart by what calls are made from: an account's Regions. */
export function accountClasses(
  accounts: readonly Account[],
  reaches: readonly Reach[],
): readonly AccountClass[] {
  const named = idsNamed(accounts, reaches);
  const classes = new Map<string, [Account, ...Account[]]>();
  for (const account of accounts) {
    const key = JSON.stringify([
      named === "any" || named.has(account.id) ? account.id : "",
      account.regions,
      reaches.map((one) =>
        (["scp", "rcp"] as const).map((kind) => {
          const levels = one.levels(account, kind);
          return "exempt" in levels
            ? levels.exempt
            : levels.map(({ policies }) => policies.map(({ name }) => name));
        }),
      ),
    ]);
    const found = classes.get(key);
    if (found) found.push(account);
    else classes.set(key, [account]);
  }
  return [...classes.values()].map(([account, ...others]) => ({ account, accounts: [account, ...others] }));
}

/** Accounts whose very id is in a policy; "any" where a pattern holds a part of an id, which might fit some. */
function idsNamed(accounts: readonly Account[], reaches: readonly Reach[]): ReadonlySet<string> | "any" {
  const ids = new Set<string>();
  const texts = new Set(
    accounts.flatMap((account) =>
      reaches.flatMap((one) =>
        (["scp", "rcp"] as const).flatMap((kind) =>
          one.documents(account, kind).map(({ content }) => content),
        ),
      ),
    ),
  );
  for (const text of texts) {
    if (partOfId.test(text)) return "any";
    for (const [id] of text.matchAll(/\d{12}/g)) ids.add(id);
  }
  return ids;
}

const partOfId = /[:"/](?:\d{1,11}[*?]|[*?]+\d{1,12}[:"/])/;
