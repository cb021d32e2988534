import type { FilePosition } from "./text-files/file-position";
import type { AccountState } from "./account-states";
import type { GivenPolicy } from "./given-policy";
import type { ProtectedRole } from "./protected-role";
import type { Partition } from "../policy-packs/controls/model/partitions";
import type { Trusted } from "../policy-packs/controls/model/guarded-account";

/** An AWS account as declared by one YAML file below accounts/organization. */
export interface Account {
  /** The name of its file, by which stacks, commands and other files call it; unique in the organization. */
  readonly key: string;
  /** The account's name in AWS, which may be any and need not be unique. */
  readonly name: string;
  readonly email: string;
  readonly owner: string;
  readonly environment: string;
  readonly domain: string;
  readonly dataClassification: string;
  readonly regions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Monthly limit in US dollars. */
  readonly budget: number;
  readonly contacts: { readonly security: string; readonly operations: string; readonly billing: string };
  /** Names of the programs (stacks/programs/index.ts) that the account gets a stack of. */
  readonly stacks: readonly string[];
  /** The twelve-digit id, or a stable stand-in of the same form while `vended` is false. */
  readonly id: string;
  readonly vended: boolean;
  readonly state: AccountState;
  /** That of the organization: no account leaves it. */
  readonly partition: Partition;
  /** Path of OU names below the root, such as "Workloads/Production"; "" for the root itself. */
  readonly unit: string;
  readonly position: FilePosition;
}

export interface OrganizationalUnit {
  readonly name: string;
  readonly description: string;
  /** The unit's id ("ou-..."), where it exists and its file says so. */
  readonly id?: string;
  /** The tool that makes, renames and moves the unit and its accounts; left out: Palisade itself. */
  readonly managedBy?: string;
  /** "Workloads/Production"; "" for the root. */
  readonly path: string;
  /** Ids of the controls that it chooses beside those that hold everywhere; they hold for all below it. */
  readonly guardrails: readonly string[];
  readonly units: readonly OrganizationalUnit[];
  readonly accounts: readonly Account[];
  readonly position: FilePosition;
}

/** One step on the way of a change to the organization's policies, and what must hold before it goes on. */
export interface Stage {
  readonly name: string;
  /** Paths of the units that it reaches, all below them included; "*" for all that no other stage reaches. */
  readonly units: readonly string[];
  readonly gate: {
    /** Days that the stage must have lasted. */
    readonly days: number;
    /** People who must agree, beside the one who advances. */
    readonly approvals: number;
    /** Whether CloudTrail's events must show that the change denied nothing there. */
    readonly quiet: boolean;
  };
}

export interface Organization {
  readonly name: string;
  /** The organization's id ("o-..."), or a stable stand-in while it is not declared. */
  readonly id: string;
  /** What the names of its stacks begin with, where organizations share a project. */
  readonly stackPrefix?: string;
  /** Whether the organization exists: its id is declared. */
  readonly exists: boolean;
  readonly partition: Partition;
  readonly homeRegion: string;
  readonly recoveryRegion: string;
  /** Who from outside may reach the organization's resources at all. */
  readonly trusted: Trusted;
  readonly managementAccount: Account;
  readonly root: OrganizationalUnit;
  /** All accounts, the management account first, then in the order of the tree. */
  readonly accounts: readonly Account[];
  /** How a change of the organization's policies reaches the units, where rollout.yaml says so. */
  readonly stages?: readonly Stage[];
  /** Policies that are there already and stay. */
  readonly given: readonly GivenPolicy[];
  /** Who must never be locked out: protected-roles.yaml, or the project's own names. */
  readonly protectedRoles: readonly ProtectedRole[];
}
