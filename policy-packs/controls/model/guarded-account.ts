import type { Caller } from "../../iam/evaluation/terms/request";

/** What a duty's roles are there for; each duty is a list of ARN patterns in `Edge.roles`. */
export const duties = [
  /** Deploys the landing zone's and the workloads' stacks. */
  "deployment",
  /** Last way in, for people, when everything else fails. */
  "break-glass",
  /** Isolates and investigates in an incident. */
  "security-response",
  /** Creates, adopts and closes accounts. */
  "vending",
  /** Identity Center's administrators of an account. */
  "administrator",
  /** What AWS Backup works as: it alone ends what backups were made of. */
  "backup",
] as const;
export type Duty = (typeof duties)[number];

/** Who from outside may reach the organization's resources at all; each resource's own policy still decides. */
export interface Trusted {
  /** Accounts of partners. */
  readonly accounts: readonly string[];
  /** OpenID Connect issuers, without "https://", and the subjects of their tokens that are the organization's own. */
  readonly identityProviders: readonly {
    readonly issuer: string;
    readonly subjects: readonly string[];
  }[];
}

/**
 * One account as organization policies see it: what statements are written from. Accounts for which a statement comes
 * out the same can share it at an OU above them, so only what truly differs may be read from here.
 */
export interface GuardedAccount {
  readonly partition: string;
  readonly organizationId: string;
  readonly managementAccount: string;
  readonly securityAccount: string;
  readonly logArchiveAccount: string;
  readonly account: string;
  readonly environment: string;
  /** Regions that the account may use. */
  readonly regions: readonly string[];
  /** ARN patterns of the roles of a duty, the same in every account ("arn:aws:iam::*:role/palisade-deployment"). */
  readonly roles: Readonly<Record<Duty, readonly string[]>>;
  readonly trusted: Trusted;
}

/** Who makes a case's call. The first of a duty's roles stands for it, or each of them in turn: see `caseRequests`. */
export type CallerName =
  | Duty
  | "root"
  | "developer"
  | "ci"
  /** A role of the account's workload, such as a Lambda's. */
  | "workload"
  | "user"
  /** A role in an account outside the organization. */
  | "outsider"
  /** Somebody without any credentials. */
  | "anonymous"
  | "service-linked-role"
  /** The baseline's own roles, such as that of the Config recorder. */
  | "baseline";

/**
 * A call that a statement is tried with. In `resource`, `context` and `caller` the words {partition}, {account}, {region},
 * {organization}, {management}, {security} and {log-archive} stand for the guarded account's values, and the name of a duty, such as
 * {deployment}, for the ARN of the role that has it in the account.
 */
export interface PolicyCase {
  readonly name: string;
  /** "developer" when left out; an object that is a role is laid over the developer. */
  readonly caller?: CallerName | Caller;
  readonly action: string;
  /** "*" when left out. */
  readonly resource?: string;
  /** Account of the resource; the guarded account's own when left out. */
  readonly resourceAccount?: string;
  /** The first of the guarded account's Regions when left out; "{elsewhere}" is one that the account does not have. */
  readonly region?: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}
