import type { Account, Organization } from "../../accounts/account";
import type { Control } from "../../policy-packs/controls/model/control";

/** What every program is given: the organization as data and the account that the stack belongs to. */
export interface Context {
  readonly organization: Organization;
  readonly account: Account;
  /** Folder of the project, where records lie such as that of a rollout; left out: there are none. */
  readonly root?: string;
  /** What the organization's policies and AWS Config rules are made of; left out: the catalogue. */
  readonly controls?: readonly Control[];
  /** Folder for what a preview may keep of what it computes; a deployment computes everything. */
  readonly cache?: string;
}

/** What the organization's policies follow from. */
export type PolicyContext = Pick<Context, "organization" | "root" | "controls" | "cache">;

/** A Pulumi program as a function; an account that lists `name` under `stacks` gets one stack of it. */
export interface Program {
  readonly name: string;
  /** The Pulumi stack's name: at most one stack of that name may come of an organization. */
  readonly stack: (account: Account) => string;
  /** At most one account may have it. */
  readonly singleton?: boolean;
  readonly run: (context: Context) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

/** A Pulumi project in a folder of its own, with its own packages: it runs in a process of its own. */
export interface ProjectProgram {
  /** As an account lists it. */
  readonly name: string;
  /** Folder of its Pulumi.yaml. */
  readonly folder: string;
  /** PROJECT/STACK, as Pulumi itself names a stack of another project. */
  readonly stack: (account: Account) => string;
}

/** One stack to be: which program runs for which account, and under what name. */
export interface Deployment {
  readonly stack: string;
  readonly program: Program | ProjectProgram;
  readonly account: Account;
}

/** The name of a stack in Pulumi: organizations that share a project tell theirs apart by a prefix. */
export const stackName = ({ stackPrefix }: Pick<Organization, "stackPrefix">, stack: string): string =>
  stackPrefix === undefined ? stack : `${stackPrefix}-${stack}`;

/** Finds the Pulumi project that an account may list beside the programs. */
export type FindProject = (name: string) => ProjectProgram | undefined;

const noProjects: FindProject = () => undefined;

/** Every name under an account's `stacks` is checked when its file is read, so an unknown one is a bug of the caller's. */
export const deployments = (
  organization: Organization,
  programs: readonly Program[],
  findProject: FindProject = noProjects,
): Deployment[] =>
  organization.accounts.flatMap((account) =>
    account.stacks.map((name) => {
      const program = programs.find((known) => known.name === name) ?? findProject(name);
      if (!program)
        throw new Error(
          `account ${account.key} lists stack ${name}, and no program has that name (known: ${programs.map((known) => known.name).join(", ")})`,
        );
      // A project of its own has a name of its own already.
      const stack = program.stack(account);
      return { stack: "run" in program ? stackName(organization, stack) : stack, program, account };
    }),
  );

/** What the organization's files may name under `stacks` and `guardrails`. */
export const knownTo = (
  programs: readonly Program[],
  controls: () => readonly Control[],
  findProject: FindProject = noProjects,
) => ({
  programs: programs.map(({ name }) => name),
  isProject: (name: string) => findProject(name) !== undefined,
  singletons: programs.filter(({ singleton }) => singleton).map(({ name }) => name),
  controls,
});
