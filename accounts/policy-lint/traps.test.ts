import type { FileKind, LocatedPolicy } from "../policy-file/located-policy";
import { policyFile } from "../policy-file/policy-file";
import { lint } from "./lint";
import { lintSeverities, type LintSeverity } from "./model/rule";

/** Mistakes that people make in organization policies and AWS accepts. */
interface Trap {
  readonly name: string;
  readonly kind: FileKind;
  readonly statements: readonly object[];
  readonly rule: string;
  readonly severity: LintSeverity;
  readonly remedy: string;
  readonly parents?: readonly (readonly object[])[];
}

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const deny = (action: unknown, condition?: Conditions, resource: unknown = "*") => ({
  Effect: "Deny",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});
const allow = (action: unknown, condition?: Conditions) => ({ ...deny(action, condition), Effect: "Allow" });
const everyone = (statement: object) => ({ ...statement, Principal: "*" });

const trap =
  (kind: FileKind) =>
  (name: string, statement: object, found: `${LintSeverity} ${string}`, remedy: string): Trap => {
    const [severity = "", rule = ""] = found.split(" ");
    return { name, kind, statements: [statement], rule, severity: severity as LintSeverity, remedy };
  };
const scp = trap("scp");
const rcp = (name: string, statement: object, found: `${LintSeverity} ${string}`, remedy: string) =>
  trap("rcp")(name, everyone(statement), found, remedy);

const org = "o-a1b2c3d4e5";
const notOrg = { StringNotEqualsIfExists: { "aws:PrincipalOrgID": org } };
const exceptRole = (arn: string): Conditions => ({ ArnNotLike: { "aws:PrincipalArn": arn } });

const traps: readonly Trap[] = [
  // A Deny over a star of actions by a key that most of them do not have.
  scp(
    "instance types, asked of all that describes",
    deny("ec2:Describe*", { StringNotEquals: { "ec2:InstanceType": "t3.micro" } }),
    "warning key-not-on-every-action",
    "Name the actions",
  ),
  scp(
    "instance types, asked of all of EC2",
    deny("ec2:*", { StringNotLike: { "ec2:InstanceType": "t3.*" } }),
    "warning key-not-on-every-action",
    "ec2:",
  ),
  scp(
    "a tag that every call must set",
    deny("*", { StringNotEquals: { "aws:RequestTag/team": "blue" } }),
    "warning key-not-on-every-action",
    "Name the actions",
  ),
  scp(
    "a tag that must not be missing, asked of all of S3",
    deny("s3:*", { Null: { "aws:RequestTag/team": "true" } }),
    "warning key-not-on-every-action",
    "Name the actions",
  ),
  scp(
    "an administrator beside the key",
    deny("iam:*", {
      StringNotEqualsIfExists: { "iam:PassedToService": "ec2.amazonaws.com" },
      ...exceptRole("arn:aws:iam::111122223333:role/admin"),
    }),
    "warning key-not-on-every-action",
    "iam:PassRole",
  ),
  // Who calls.
  scp(
    "a session's ARN",
    deny("s3:*", exceptRole("arn:aws:sts::111122223333:assumed-role/admin/*")),
    "error principal-arn-shape",
    "arn:aws:iam::111122223333:role/admin",
  ),
  scp(
    "a session's ARN behind wildcards",
    deny("s3:*", { StringNotLike: { "aws:PrincipalArn": "*:assumed-role/admin/*" } }),
    "error principal-arn-shape",
    "role's own ARN",
  ),
  scp(
    "a group as a caller",
    deny("s3:*", exceptRole("arn:aws:iam::111122223333:group/admins")),
    "error principal-arn-shape",
    "/user/NAME",
  ),
  scp(
    "an account as a caller's ARN",
    deny("s3:*", { StringNotEquals: { "aws:PrincipalArn": "111122223333" } }),
    "error principal-arn-shape",
    "use the key for what it is",
  ),
  scp(
    "Identity Center's role without its path",
    deny("s3:*", exceptRole("arn:aws:iam::111122223333:role/AWSReservedSSO_admin_*")),
    "error identity-center-role",
    "aws-reserved/sso.amazonaws.com/*AWSReservedSSO_admin_*",
  ),
  scp(
    "Identity Center's role without the end of its name",
    deny("s3:*", exceptRole("arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_admin")),
    "error identity-center-role",
    "AWSReservedSSO_admin_*",
  ),
  scp(
    "Identity Center's role, which is to be protected",
    deny("iam:DeleteRole", undefined, "arn:aws:iam::*:role/AWSReservedSSO_*"),
    "error identity-center-role",
    "aws-reserved/",
  ),
  scp(
    "Identity Center's role without its Region",
    deny(
      "s3:*",
      exceptRole("arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_admin_*"),
    ),
    "info identity-center-role",
    "which is both",
  ),
  scp(
    "an ARN's operator on an organization",
    deny("s3:*", {
      ArnNotLike: { "aws:PrincipalOrgID": "arn:aws:organizations::111122223333:organization/o-1" },
    }),
    "error operator-for-key",
    "String",
  ),
  scp(
    "an ARN's operator on a VPC",
    deny("s3:*", {
      ArnNotLikeIfExists: { "aws:SourceVpc": "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1" },
      BoolIfExists: { "aws:ViaAWSService": "false" },
    }),
    "error operator-for-key",
    "String",
  ),
  scp(
    "a role that anyone may create",
    deny("s3:*", exceptRole("arn:aws:iam::*:role/admin")),
    "info exemption-by-name",
    "another Deny",
  ),
  scp(
    "a tag that anyone may set",
    deny("s3:*", { StringNotEquals: { "aws:PrincipalTag/exempt": "true" } }),
    "info exemption-by-tag",
    "sts:TagSession",
  ),
  scp(
    "a resource's tag that anyone may set",
    deny("s3:DeleteBucket", { StringNotEquals: { "aws:ResourceTag/exempt": "true" } }),
    "info exemption-by-tag",
    "tagging actions",
  ),
  // AWS's own services.
  rcp(
    "outsiders, and services with them",
    deny("s3:*", notOrg),
    "warning rcp-service-exemption",
    "aws:PrincipalIsAWSService",
  ),
  rcp(
    "other accounts, and services with them",
    deny(["kms:Decrypt", "sqs:SendMessage"], { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }),
    "warning rcp-service-exemption",
    "aws:SourceOrgID",
  ),
  rcp(
    "all but a role, and services with them",
    deny("secretsmanager:*", exceptRole("arn:aws:iam::111122223333:role/admin")),
    "warning rcp-service-exemption",
    "aws:PrincipalIsAWSService",
  ),
  scp(
    "unexpected addresses, and services with them",
    deny("*", {
      NotIpAddressIfExists: { "aws:SourceIp": "203.0.113.0/24" },
      StringNotEqualsIfExists: { "aws:SourceVpc": "vpc-0123456789abcdef0" },
    }),
    "warning network-without-services",
    "aws:ViaAWSService",
  ),
  scp(
    "unexpected endpoints, and services with them",
    deny("s3:*", { StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } }),
    "warning network-without-services",
    "aws:ViaAWSService",
  ),
  scp(
    "addresses, and callers who come through an endpoint",
    deny("s3:*", {
      NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" },
      BoolIfExists: { "aws:ViaAWSService": "false" },
    }),
    "info network-without-services",
    "aws:SourceVpc",
  ),
  // Buckets and objects.
  scp(
    "a bucket without its objects",
    deny("s3:*", undefined, "arn:aws:s3:::evidence"),
    "warning bucket-or-objects",
    "arn:aws:s3:::evidence/*",
  ),
  scp(
    "objects without their bucket",
    deny("s3:Delete*", undefined, "arn:aws:s3:::evidence/*"),
    "warning bucket-or-objects",
    '"arn:aws:s3:::evidence"',
  ),
  scp(
    "one bucket of two without its objects",
    deny("s3:*", undefined, ["arn:aws:s3:::a-bucket", "arn:aws:s3:::a-bucket/*", "arn:aws:s3:::other"]),
    "warning bucket-or-objects",
    "arn:aws:s3:::other/*",
  ),
  // Values that the key never has.
  scp(
    "an account for an organization",
    deny("s3:*", { StringNotEquals: { "aws:ResourceOrgID": "111122223333" } }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "a path without its last slash",
    deny("s3:*", {
      "ForAnyValue:StringEquals": { "aws:PrincipalOrgPaths": `${org}/r-ab12/ou-ab12-11111111` },
    }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "an account of eleven digits",
    deny("s3:*", { StringNotEquals: { "aws:ResourceAccount": "11112222333" } }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "a Region that is none",
    deny("ec2:*", { StringNotEquals: { "aws:RequestedRegion": "eu-west" } }),
    "error value-shape",
    "Did you mean eu-west-1?",
  ),
  scp(
    "a pattern of Regions that matches none",
    deny("ec2:*", { StringNotLike: { "aws:RequestedRegion": "europe-*" } }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "an Availability Zone for a Region",
    deny("ec2:*", { StringNotEquals: { "aws:RequestedRegion": "eu-west-1a" } }),
    "error value-shape",
    "Did you mean eu-west-1?",
  ),
  scp(
    "a private address",
    deny("s3:*", {
      NotIpAddressIfExists: { "aws:SourceIp": "10.0.0.0/8" },
      StringNotEqualsIfExists: { "aws:SourceVpc": "vpc-0123456789abcdef0" },
      BoolIfExists: { "aws:ViaAWSService": "false" },
    }),
    "error value-shape",
    "aws:VpcSourceIp",
  ),
  scp(
    "a kind of caller that is none",
    deny("s3:*", { StringEquals: { "aws:PrincipalType": "Role" } }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "a service without its domain",
    deny("iam:PassRole", { StringEquals: { "iam:PassedToService": "ec2" } }),
    "error value-shape",
    "Correct the value",
  ),
  scp(
    "an encryption that is none",
    deny("s3:PutObject", { StringNotEquals: { "s3:x-amz-server-side-encryption": "AES-256" } }),
    "error value-shape",
    "Did you mean AES256?",
  ),
  scp(
    "tokens that are neither required nor optional",
    deny(
      "ec2:RunInstances",
      { StringNotEquals: { "ec2:MetadataHttpTokens": "require" } },
      "arn:aws:ec2:*:*:instance/*",
    ),
    "error value-shape",
    "Did you mean required?",
  ),
  scp(
    "a truth that is none",
    deny("s3:*", { StringEquals: { "aws:SecureTransport": "no" } }),
    "error value-shape",
    "Correct the value",
  ),
  // Time.
  scp(
    "a Deny until a day that is over",
    deny("s3:*", { DateLessThan: { "aws:CurrentTime": "2026-03" } }),
    "warning date-past",
    "another date",
  ),
  scp(
    "an exemption until a day that is over",
    deny("s3:*", { DateGreaterThan: { "aws:CurrentTime": "2025-12-31T23:59:59Z" } }),
    "info date-past",
    "Delete the condition",
  ),
  // What has to be allowed above.
  {
    ...scp(
      "an Allow that the parent lacks",
      allow(["s3:*", "sqs:*"]),
      "warning allow-above",
      "FullAWSAccess",
    ),
    parents: [[allow("*")], [allow("s3:*")]],
  },
  scp("an Allow of whose parent nothing is known", allow("s3:*"), "info allow-above", "--parent"),
  // Services with one endpoint.
  scp(
    "a Region for everything",
    deny("*", { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } }),
    "warning forgotten-global-services",
    "NotAction",
  ),
  scp(
    "a Region for all but what reads IAM",
    {
      Effect: "Deny",
      NotAction: ["iam:Get*", "iam:List*", "organizations:*", "route53:*", "cloudfront:*", "support:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } },
    },
    "warning forgotten-global-services",
    "NotAction",
  ),
  scp(
    "a Region for what has but one",
    deny(["iam:CreateUser", "ec2:RunInstances"], { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } }),
    "warning forgotten-global-services",
    "NotAction",
  ),
  // What has always been looked at.
  scp(
    "MFA that is not there",
    deny("s3:*", { Bool: { "aws:MultiFactorAuthPresent": "false" } }),
    "warning mfa-absent",
    "BoolIfExists",
  ),
  scp(
    "a wildcard that is taken literally",
    deny("s3:*", { StringNotEquals: { "aws:userid": "AROA*" } }),
    "warning wildcard-in-equals",
    "StringNotLike",
  ),
  scp(
    "tags of which one is enough",
    deny("ec2:CreateTags", { "ForAllValues:StringNotEquals": { "aws:TagKeys": "team" } }),
    "warning set-operator",
    "ForAnyValue",
  ),
  scp(
    "a key of another action",
    deny("iam:CreateRole", { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } }),
    "error key-not-carried",
    "Use a key",
  ),
  rcp("a service that RCPs do not reach", deny("ec2:*"), "error rcp-shape", "service control policy"),
];

function policies(kind: FileKind, statements: readonly object[]): readonly LocatedPolicy[] {
  const document = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  const read = policyFile("trap.json", new TextEncoder().encode(document), { kind });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.policies;
}

const weight = (severity: LintSeverity) => lintSeverities.indexOf(severity);

test.each(traps)("$name: $severity $rule", ({ kind, statements, parents, ...expected }) => {
  const above = parents?.map((level) => policies("scp", level));
  const found = policies(kind, statements).flatMap((policy) =>
    lint(policy, { now: new Date("2026-11-30"), ...(above && { parents: above }) }),
  );
  const own = found.filter(({ rule, severity }) => rule === expected.rule && severity === expected.severity);
  expect({ found, own: own.length }).toEqual({ found, own: 1 });
  expect(own[0]?.remedy).toContain(expected.remedy);
  // Nothing else is said that weighs as much or more.
  expect(
    found.filter(
      ({ rule, severity }) =>
        rule !== expected.rule && weight(severity) > Math.max(weight(expected.severity) - 1, 0),
    ),
  ).toEqual([]);
});

test("the traps are many enough to mean something", () => {
  expect(traps.length).toBeGreaterThanOrEqual(30);
});

const harmless: readonly (readonly [string, FileKind, object])[] = [
  ["EC2's own role", "scp", deny("s3:*", exceptRole("arn:aws:iam::*:role/aws:ec2-infrastructure"))],
  [
    "both forms of an Identity Center role",
    "scp",
    deny("s3:*", {
      ArnNotLike: {
        "aws:PrincipalArn": [
          "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_admin_0123456789abcdef",
          "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_admin_*",
        ],
      },
    }),
  ],
  [
    "outsiders who are no service",
    "rcp",
    everyone(deny("s3:*", { ...notOrg, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } })),
  ],
  ["tokens of foreign repositories", "rcp", everyone(deny("sts:AssumeRoleWithWebIdentity", notOrg))],
  [
    "a network for those who sign in to the console",
    "scp",
    deny("signin:*", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } }),
  ],
  [
    "a bucket and its objects",
    "scp",
    deny("s3:*", undefined, ["arn:aws:s3:::evidence", "arn:aws:s3:::evidence/*"]),
  ],
  [
    "buckets by a pattern that their objects match too",
    "scp",
    deny("s3:*", undefined, "arn:aws:s3:::evidence*"),
  ],
  ["objects below a prefix", "scp", deny("s3:*", undefined, "arn:aws:s3:::evidence/logs/*")],
  [
    "a tag that few may set",
    "scp",
    deny("*", {
      StringNotEqualsIfExists: { "aws:PrincipalTag/team": "admin" },
      "ForAnyValue:StringLike": { "aws:TagKeys": ["dp:*", "team"] },
    }),
  ],
  [
    "the tag of the caller itself",
    "scp",
    deny("s3:DeleteBucket", { StringNotEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } }),
  ],
  [
    "sessions that are older than a day",
    "scp",
    deny("*", { DateLessThan: { "aws:TokenIssueTime": "2025-01-01T00:00:00Z" } }),
  ],
  ["a day to come", "scp", deny("s3:*", { DateLessThan: { "aws:CurrentTime": "2027-01-01" } })],
  [
    "a path of units",
    "scp",
    deny("s3:*", {
      "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": `${org}/r-ab12/ou-ab12-11111111/*` },
    }),
  ],
  [
    "outsiders or a resource's tag",
    "rcp",
    everyone(
      deny("s3:*", {
        StringNotEqualsIfExists: {
          "aws:PrincipalOrgID": org,
          "aws:ResourceTag/open": "${aws:PrincipalTag/open}",
        },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      }),
    ),
  ],
];

test("a name that exempts from several statements is named once, unless the policy keeps such roles", () => {
  const exemption = exceptRole("arn:aws:iam::*:role/admin");
  const findingsOf = (...statements: readonly object[]) =>
    policies("scp", statements)
      .flatMap((policy) => lint(policy))
      .filter(({ rule }) => rule === "exemption-by-name")
      .map(({ message }) => message);
  const two = [deny("s3:DeleteBucket", exemption), deny("kms:DisableKey", exemption)];
  expect(findingsOf(...two)).toEqual([
    expect.stringMatching(/"arn:aws:iam::\*:role\/admin" is exempt.*in 2 statements/),
  ]);
  expect(
    findingsOf(...two, deny(["iam:CreateRole", "iam:PutRolePolicy"], exemption, "arn:aws:iam::*:role/admin")),
  ).toEqual([]);
});

test.each(harmless)("nothing is said against %s", (_, kind, statement) => {
  const found = policies(kind, [statement]).flatMap((policy) =>
    lint(policy, { now: new Date("2026-11-30") }),
  );
  expect(found).toEqual([]);
});
