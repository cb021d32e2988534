/** The kinds of policies that AWS names when it refuses a call. */
export const denyingKinds = {
  scp: "service control policy",
  rcp: "resource control policy",
  boundary: "permissions boundary",
  session: "session policy",
  identity: "identity-based policy",
  resource: "resource-based policy",
  endpoint: "VPC endpoint policy",
  trust: "role trust policy",
} as const;
export type DenyingKind = keyof typeof denyingKinds;

/** What an error message of AWS says of the call that was refused; what it leaves out is left out. */
export interface Denial {
  /** ARN of who called, or the name that stands in its place. */
  readonly principal?: string;
  /** "s3:GetObject" */
  readonly action?: string;
  readonly resource?: string;
  /** Explicit: a Deny matched; implicit: nothing allowed the call; unsaid: the message leaves it open. */
  readonly denied: "explicit" | "implicit" | "unsaid";
  readonly kind?: DenyingKind;
  /** The kind of policy that truly denied, where the call went through an endpoint. */
  readonly through?: DenyingKind;
  /** ARN of the policy that denied; in messages since January 2026, within an organization. */
  readonly policy?: string;
  /** A reason that lies in no policy, such as a bucket's Block Public Access. */
  readonly reason?: string;
  /** The encoded part of the message, which only AWS can read. */
  readonly encoded?: string;
  /** The encoded part has been cut off, as CloudTrail does with long messages. */
  readonly cut?: boolean;
  /** Sids of the statements that matched; only a decoded message has them. */
  readonly statements?: readonly string[];
  /** The call's condition keys; only a decoded message has them. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
}
