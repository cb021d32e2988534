/** Where a value stands in the organization's files; lines and columns count from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An AWS account as declared by one YAML file below accounts/organization. */
export interface Account {
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
  /** Names of the programs (stacks/programs.ts) that the account gets a stack of. */
  readonly stacks: readonly string[];
  /** The twelve-digit id, or a stable stand-in of the same form while `vended` is false. */
  readonly id: string;
  readonly vended: boolean;
  /** Path of OU names below the root, such as "Workloads/Production"; "" for the root itself. */
  readonly unit: string;
  readonly position: FilePosition;
}

export interface OrganizationalUnit {
  readonly name: string;
  readonly description: string;
  /** "Workloads/Production"; "" for the root. */
  readonly path: string;
  readonly units: readonly OrganizationalUnit[];
  readonly accounts: readonly Account[];
  readonly position: FilePosition;
}

export interface Organization {
  readonly name: string;
  /** The organization's id ("o-..."), or a stable stand-in while it is not declared. */
  readonly id: string;
  /** Whether the organization exists: its id is declared. */
  readonly exists: boolean;
  readonly homeRegion: string;
  readonly recoveryRegion: string;
  readonly managementAccount: Account;
  readonly root: OrganizationalUnit;
  /** All accounts, the management account first, then in the order of the tree. */
  readonly accounts: readonly Account[];
}
