import type { Account, Organization } from "../../accounts/account";
import type { Control } from "../../policy-packs/controls/model/control";

/** What every program is given: the organization as data and the account that the stack belongs to. */
export interface Context {
  readonly organization: Organization;
  readonly account: Account;
  /** Folder for what a preview may keep of what it computes; a deployment computes everything. */
  readonly cache?: string;
}

/** A Pulumi program as a function; an account that lists `name` under `stacks` gets one stack of it. */
export interface Program {
  readonly name: string;
  /** The Pulumi stack's name: at most one stack of that name may come of an organization. */
  readonly stack: (account: Account) => string;
  /** At most one account may have it. */
  readonly singleton?: boolean;
  readonly run: (context: Context) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

/** One stack to be: which program runs for which account, and under what name. */
export interface Deployment {
  readonly stack: string;
  readonly program: Program;
  readonly account: Account;
}

/** Every name under an account's `stacks` is checked when its file is read, so an unknown one is a bug of the caller's. */
export const deployments = (organization: Organization, programs: readonly Program[]): Deployment[] =>
  organization.accounts.flatMap((account) =>
    account.stacks.map((name) => {
      const program = programs.find((known) => known.name === name);
      if (!program)
        throw new Error(
          `account ${account.name} lists stack ${name}, and no program has that name (known: ${programs.map((known) => known.name).join(", ")})`,
        );
      return { stack: program.stack(account), program, account };
    }),
  );

/** What the organization's files may name under `stacks` and `guardrails`. */
export const knownTo = (programs: readonly Program[], controls: () => readonly Control[]) => ({
  programs: programs.map(({ name }) => name),
  singletons: programs.filter(({ singleton }) => singleton).map(({ name }) => name),
  controls,
});
