/** Who calls. `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType` and the like are derived from it. */
export interface Caller {
  readonly type: "root" | "role" | "user" | "service" | "federated" | "anonymous";
  /** ARN of the IAM role (not of its session), of the user, or of the account's root. */
  readonly arn?: string;
  /** Name of the role's session. */
  readonly session?: string;
  readonly account?: string;
  /** Service principal such as "cloudtrail.amazonaws.com", for type "service". */
  readonly service?: string;
  /** Id of the organization that the caller's account belongs to. */
  readonly organization?: string;
  /** Path of the caller's account in it: "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/". */
  readonly organizationPath?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A call as AWS weighs it. Condition keys are compared without regard to case. */
export interface Request {
  readonly caller: Caller;
  /** "s3:GetObject": one action, without wildcards. */
  readonly action: string;
  /** An ARN; a pattern, "*" included, means any resource that it matches. */
  readonly resource: string;
  /** The action names no resource, as ec2:DescribeInstances: `resource` is "*", and only a "*" in a policy means it. */
  readonly namesNoResource?: boolean;
  readonly resourceAccount?: string;
  readonly resourceOrganization?: string;
  /** Values of condition keys, beside those derived from the rest of the request. A key that is left out is absent. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Keys of which it is not known whether they are there, nor their value: "aws:SourceIp", "aws:ResourceTag/*". "others"
   * means all that are neither given nor derived.
   */
  readonly unknownKeys?: readonly string[] | "others";
}
