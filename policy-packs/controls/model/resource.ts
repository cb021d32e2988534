/** A planned resource as a control sees it; reading an unknown property of `props` throws `UnknownValue`. */
export interface Resource {
  readonly urn: string;
  /** Pulumi type token, such as "aws:s3/bucket:Bucket". */
  readonly type: string;
  /** The name in the program, not the physical name. */
  readonly name: string;
  /** Inputs as the provider gets them: after transforms, with default tags merged and the physical name filled in. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- raw provider properties
  readonly props: Readonly<Record<string, any>>;
  /** The id and ARN that the resource will have, where they follow from its inputs. */
  readonly id?: string;
  readonly arn?: string;
  readonly parent?: string;
  readonly dependencies: readonly string[];
  /** URNs of the resources that each property was computed from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Account and Region of the provider; undefined when the provider does not say. */
  readonly account?: string;
  readonly region?: string;
  readonly stack: string;
  /** A remote component, whose resources its own provider makes out of this preview's sight. */
  readonly opaque?: boolean;
}

/** What the organization declares of an account; keyed by account id in `Settings`. */
export interface DeclaredAccount {
  readonly name: string;
  readonly regions: readonly string[];
  readonly environment: string;
  readonly dataClassification: string;
  /** The organization's management account, which SCPs do not reach. */
  readonly management?: boolean;
  /** Stacks that belong to the account. */
  readonly stacks: readonly string[];
}

/**
 * Parameters of the catalogue: what the organization declares, or what the configuration file states. `settingsSchema`
 * says the same to the author of the file.
 */
export interface Settings {
  readonly accounts?: Readonly<Record<string, DeclaredAccount>>;
  readonly requiredTags?: readonly string[];
  /** Shared mailboxes that may receive notifications, lower case. */
  readonly contacts?: readonly string[];
  /** Where resources may lie, whatever their account declares; undefined leaves it to the accounts. */
  readonly allowedRegions?: readonly string[];
  readonly logRetentionDays: number;
  readonly backupRetentionDays: number;
  readonly keyDeletionDays: number;
  readonly keyRotationDays: number;
  readonly secretRotationDays: number;
}

export const defaultSettings: Settings = {
  requiredTags: ["owner", "environment", "data-classification"],
  logRetentionDays: 365,
  backupRetentionDays: 7,
  keyDeletionDays: 14,
  keyRotationDays: 365,
  secretRotationDays: 90,
};
