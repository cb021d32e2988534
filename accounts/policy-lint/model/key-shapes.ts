import { regions } from "../../regions";

/** What a condition key holds, as far as its form is certain. */
export interface KeyShape {
  readonly keys: RegExp;
  readonly is: string;
  readonly matches: RegExp;
  /** What every value begins with: a pattern has to agree with it as far as its first wildcard. */
  readonly begins?: string;
  /** All values that there are. */
  readonly oneOf?: readonly string[];
}

const serviceName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal|aws)$/i;

/**
 * AWS global condition context keys and the service authorization reference, read on 2026-11-30. A key that may hold
 * anything is left out.
 */
export const keyShapes: readonly KeyShape[] = [
  {
    keys: /^aws:(principal|resource|source|vpce)orgid$/i,
    is: 'the id of an organization, such as "o-a1b2c3d4e5"',
    matches: /^o-[a-z0-9]+$/,
    begins: "o-",
  },
  {
    keys: /^aws:(principal|resource|source|vpce)orgpaths$/i,
    is: 'a path that ends with a slash, such as "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"',
    matches: /^o-[a-z0-9]+\/(r-[a-z0-9]+\/(ou-[a-z0-9-]+\/)*)$/,
    begins: "o-",
  },
  {
    keys: /^aws:(principal|resource|source|vpce)account$/i,
    is: "the twelve digits of an account",
    matches: /^(\d{12}|aws|amazon|anonymous)$/,
  },
  {
    keys: /^aws:requestedregion$/i,
    is: "a Region",
    matches: /^([a-z]{2,4}(-[a-z]+)+-\d+|global|aws-global)$/,
    oneOf: [...regions, "aws-global"],
  },
  { keys: /^aws:sourcevpc$/i, is: 'the id of a VPC, "vpc-..."', matches: /^vpc-[a-z0-9]+$/, begins: "vpc-" },
  {
    keys: /^aws:sourcevpce$/i,
    is: 'the id of a VPC endpoint, "vpce-..."',
    matches: /^vpce-[a-z0-9]+$/,
    begins: "vpce-",
  },
  {
    keys: /^aws:principaltype$/i,
    is: "Account, User, FederatedUser, AssumedRole or Anonymous",
    matches: /^(Account|User|FederatedUser|AssumedRole|Anonymous)$/,
    oneOf: ["Account", "User", "FederatedUser", "AssumedRole", "Anonymous"],
  },
  {
    keys: /^aws:(calledvia(first|last)?|principalservicename(slist)?)$|^(iam:passedtoservice|iam:awsservicename|kms:viaservice)$/i,
    is: 'the name of a service, such as "cloudformation.amazonaws.com"',
    matches: serviceName,
  },
  {
    keys: /^(aws:(securetransport|viaawsservice|principalisawsservice|multifactorauthpresent|assumedroot))$/i,
    is: "true or false",
    matches: /^(true|false)$/i,
    oneOf: ["true", "false"],
  },
  {
    keys: /^s3:x-amz-server-side-encryption$/i,
    is: "AES256, aws:kms, aws:kms:dsse or aws:fsx",
    matches: /^(AES256|aws:kms|aws:kms:dsse|aws:fsx)$/,
    oneOf: ["AES256", "aws:kms", "aws:kms:dsse", "aws:fsx"],
  },
  {
    keys: /^ec2:metadatahttptokens$/i,
    is: "required or optional",
    matches: /^(required|optional)$/,
    oneOf: ["required", "optional"],
  },
  {
    keys: /^lambda:functionurlauthtype$/i,
    is: "NONE or AWS_IAM",
    matches: /^(NONE|AWS_IAM)$/,
    oneOf: ["NONE", "AWS_IAM"],
  },
  {
    keys: /^s3:x-amz-acl$/i,
    is: "one of S3's canned ACLs, such as public-read",
    matches:
      /^(private|public-read|public-read-write|aws-exec-read|authenticated-read|bucket-owner-read|bucket-owner-full-control|log-delivery-write)$/,
    oneOf: [
      "private",
      "public-read",
      "public-read-write",
      "aws-exec-read",
      "authenticated-read",
      "bucket-owner-read",
      "bucket-owner-full-control",
      "log-delivery-write",
    ],
  },
  {
    keys: /^ec2:instancetype$/i,
    is: 'a type of instance, such as "t3.micro"',
    matches: /^[a-z0-9-]+\.[a-z0-9-]+$/,
  },
];
