import { policyFile } from "../policy-file/policy-file";
import type { FileKind } from "../policy-file/located-policy";
import { lint, type LintFinding } from "./lint";
import { lintRules } from "./rules";

const mark = "§";

function findings(text: string, kind?: FileKind, edition: "new" | "old" = "new"): readonly LintFinding[] {
  const bytes = new TextEncoder().encode(text.replace(mark, ""));
  const read = policyFile("policy.json", bytes, { ...(kind && { kind }) });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.policies.flatMap((policy) => lint(policy, { quotas: edition, now: new Date("2026-11-23") }));
}

const policy = (...statements: readonly string[]) =>
  `{"Version":"2012-10-17","Statement":[${statements.join(",\n")}]}`;
const deny = (rest: string) => policy(`{"Effect":"Deny",${rest}}`);
const allow = (rest: string) => policy(`{"Effect":"Allow",${rest}}`);
const when = (action: string, condition: string, resource = "*") =>
  `"Action":"${action}","Resource":"${resource}","Condition":${condition}`;
const toAll = '"Principal":"*"';

interface Wrong {
  readonly name: string;
  /** What is wrong stands behind the mark. */
  readonly text: string;
  readonly finding: `${LintFinding["severity"]} ${string}`;
  readonly says: string;
  readonly kind?: FileKind;
  readonly edition?: "new" | "old";
}

const wrong = (
  name: string,
  text: string,
  finding: Wrong["finding"],
  says: string,
  kind?: FileKind,
  edition?: "new" | "old",
): Wrong => ({ name, text, finding, says, ...(kind && { kind }), ...(edition && { edition }) });

const manyBuckets = (count: number, separator = "") =>
  Array.from({ length: count }, (_, i) => `"arn:aws:s3:::bucket-${String(i).padStart(3, "0")}"`).join(
    `,${separator}`,
  );
const long = (count: number, separator?: string) =>
  `§${deny(`"Action":"s3:DeleteBucket","Resource":[${manyBuckets(count, separator)}]`)}`;

const cases: readonly Wrong[] = [
  // Actions.
  wrong(
    "a slip of the pen in an action",
    deny('"Action":["kms:Decrypt",§"s3:PutBuckettPolicy"],"Resource":"*"'),
    "error unknown-action",
    "Did you mean s3:PutBucketPolicy?",
  ),
  wrong(
    "a slip of the pen in a service",
    deny('"Action":["kms:Decrypt",§"s3x:GetObject"],"Resource":"*"'),
    "error unknown-action",
    'no service "s3x". Did you mean s3:GetObject?',
  ),
  wrong(
    "an action that is like no other",
    deny('"Action":["kms:Decrypt",§"s3:FlyToTheMoonAndBack"],"Resource":"*"'),
    "warning unknown-action",
    "no action",
  ),
  wrong(
    "a Deny of unknown actions alone",
    deny('"Action":§"s3:FlyToTheMoonAndBack","Resource":"*"'),
    "error unknown-action",
    "no action",
  ),
  wrong(
    "a wildcard that nothing matches",
    deny('"Action":["kms:Decrypt",§"s3:Fly*"],"Resource":"*"'),
    "warning unknown-action",
    'no action matches "s3:Fly*"',
  ),
  wrong(
    "a slip of the pen in an exemption",
    deny('"NotAction":["kms:*",§"s3:GetObjectt"],"Resource":"*"'),
    "warning unknown-action",
    "Did you mean s3:GetObject?",
  ),
  wrong(
    "a service of old in an exemption",
    deny('"NotAction":["kms:*",§"deepcomposer:*"],"Resource":"*"'),
    "info unknown-action",
    "no service",
  ),
  // Resources.
  wrong(
    "a resource of another service",
    deny('"Action":"s3:DeleteObject","Resource":§"arn:aws:kms:*:*:key/*"'),
    "error resource-mismatch",
    "the Deny never applies, it fails open",
  ),
  wrong(
    "an action that acts on nothing in particular",
    deny('"Action":[§"s3:ListAllMyBuckets","s3:GetBucketAcl"],"Resource":"arn:aws:s3:::b"'),
    "warning resource-mismatch",
    'only "Resource": "*" reaches it',
  ),
  wrong(
    "a bucket where objects are meant",
    deny('"Action":"s3:DeleteObject","Resource":§"arn:aws:s3:::b"'),
    "warning resource-mismatch",
    "the Deny never applies",
  ),
  wrong(
    "objects where a bucket is meant",
    allow('"Action":"s3:ListBucket","Resource":§"arn:aws:s3:::b/*"'),
    "warning resource-mismatch",
    "the Allow never applies",
    "identity",
  ),
  wrong(
    "one resource too many",
    deny('"Action":"s3:DeleteObject","Resource":["arn:aws:s3:::b/*",§"arn:aws:sqs:*:*:q"]'),
    "info resource-mismatch",
    "none of the statement's actions acts on",
  ),
  wrong(
    "an action that is not allowed",
    allow('"Action":[§"s3:ListAllMyBuckets","s3:GetBucketAcl"],"Resource":"arn:aws:s3:::b"'),
    "info resource-mismatch",
    'only "Resource": "*" reaches it',
    "identity",
  ),
  // Condition keys.
  wrong(
    "a slip of the pen in a key, fails open",
    deny(when("s3:*", '{"StringEquals":{§"aws:PrincipalOrgIdd":"o-1"}}')),
    "error unknown-condition-key",
    "never applies: it fails open",
  ),
  wrong(
    "a slip of the pen in a key, fails closed",
    deny(when("s3:*", '{"StringNotEquals":{§"aws:PrincipalOrgIdd":"o-1"}}')),
    "error unknown-condition-key",
    "applies to all of them: it fails closed",
  ),
  wrong(
    "a slip of the pen in a family of keys",
    deny(when("s3:*", '{"StringEquals":{§"aws:PrincipleTag/team":"x"}}')),
    "error unknown-condition-key",
    "there is no condition key",
  ),
  wrong(
    "a key of another action",
    deny(when("iam:CreateRole", '{"StringEquals":{§"iam:PassedToService":"ec2.amazonaws.com"}}')),
    "error key-not-carried",
    "it fails open",
  ),
  wrong(
    "a negated key of another action",
    deny(when("iam:CreateRole", '{"StringNotEquals":{§"iam:PassedToService":"ec2.amazonaws.com"}}')),
    "warning key-not-carried",
    "it fails closed",
  ),
  wrong(
    "a key of another action that must be absent",
    allow(when("iam:CreateRole", '{"Null":{§"iam:PassedToService":"true"}}')),
    "error key-not-carried",
    "the Allow applies without it: it fails open",
    "identity",
  ),
  wrong(
    "a tag that the action does not take",
    deny(when("iam:GetRole", '{"StringEquals":{§"aws:RequestTag/team":"x"}}')),
    "warning key-not-carried",
    "it fails open",
  ),
  wrong(
    "one action without the key",
    deny(
      '"Action":["iam:PassRole",§"iam:CreateRole"],"Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}',
    ),
    "warning key-not-carried",
    '"iam:CreateRole" never carries',
  ),
  wrong(
    "a key in other letters",
    deny(when("s3:*", '{"StringEquals":{§"aws:principalorgid":"o-1"}}')),
    "info key-case",
    'AWS writes "aws:PrincipalOrgID"',
  ),
  wrong(
    "a key of instances alone, asked of every resource",
    deny(when("ec2:RunInstances", '{"StringNotEquals":{§"ec2:MetadataHttpTokens":"required"}}')),
    "warning key-not-on-every-resource",
    "is weighed for image",
  ),
  // Operators and values.
  wrong(
    "an operator for numbers on a text",
    deny(when("s3:*", '{§"Bool":{"aws:SourceIp":"true"}}')),
    "error operator-for-key",
    "it fails open",
  ),
  wrong(
    "a negated operator for addresses on an ARN",
    deny(when("s3:*", '{§"NotIpAddress":{"aws:PrincipalArn":"10.0.0.0/8"}}')),
    "error operator-for-key",
    "it fails closed",
  ),
  wrong(
    "a block of addresses as a text",
    deny(when("s3:*", '{§"StringEquals":{"aws:SourceIp":"203.0.113.0/24"}}')),
    "error operator-for-key",
    "equals none of them",
  ),
  wrong(
    "a wildcard behind StringEquals",
    deny(when("s3:*", '{"StringEquals":{"aws:PrincipalTag/team":§"blue*"}}')),
    "warning wildcard-in-equals",
    "it fails open",
  ),
  wrong(
    "a wildcard behind StringNotEquals",
    deny(when("s3:*", '{"StringNotEquals":{"aws:userid":["x",§"AROA*"]}}')),
    "warning wildcard-in-equals",
    "it exempts no one",
  ),
  wrong(
    "StringLike without wildcards",
    deny(when("s3:*", '{§"StringLike":{"aws:userid":["x","y"]}}')),
    "info like-without-wildcard",
    "without any wildcard",
  ),
  wrong(
    "several values, no operator of sets",
    deny(when("s3:*", '{§"StringEquals":{"aws:CalledVia":"athena.amazonaws.com"}}')),
    "warning set-operator",
    "can have several values",
  ),
  wrong(
    "ForAllValues that spares",
    deny(when("ec2:CreateTags", '{§"ForAllValues:StringNotEquals":{"aws:TagKeys":"team"}}')),
    "warning set-operator",
    "the Deny fails open",
  ),
  wrong(
    "ForAllValues of one value in an Allow",
    allow(when("s3:*", '{§"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-1"}}')),
    "warning set-operator",
    "it fails open",
    "identity",
  ),
  wrong(
    "ForAllValues of tags in an Allow",
    allow(when("ec2:CreateTags", '{§"ForAllValues:StringEquals":{"aws:TagKeys":"team"}}')),
    "info set-operator",
    "it fails open",
    "identity",
  ),
  wrong(
    "MFA that is not there",
    deny(when("s3:*", '{§"Bool":{"aws:MultiFactorAuthPresent":"false"}}')),
    "warning mfa-absent",
    "it fails open",
  ),
  wrong(
    "IfExists in an Allow",
    allow(when("s3:*", '{§"StringEqualsIfExists":{"aws:SourceVpc":"vpc-1"}}')),
    "info if-exists-allows",
    "are allowed too",
    "identity",
  ),
  wrong(
    "two texts that exclude each other",
    deny(
      when(
        "s3:*",
        '{"StringEquals":{"aws:PrincipalAccount":"111122223333"},"StringLike":{§"aws:PrincipalAccount":"4*"}}',
      ),
    ),
    "error contradictory-conditions",
    "the Deny never applies, it fails open",
  ),
  wrong(
    "a text and its negation",
    deny(
      when(
        "s3:*",
        '{"StringEquals":{"aws:userid":["a","b"]},"StringNotEquals":{§"aws:userid":["a","b","c"]}}',
      ),
    ),
    "error contradictory-conditions",
    "exclude each other",
  ),
  wrong(
    "a text and a pattern that excludes it",
    deny(when("s3:*", '{"StringEquals":{"aws:userid":"AROA:x"},"StringNotLike":{§"aws:userid":"AROA:*"}}')),
    "error contradictory-conditions",
    "exclude each other",
  ),
  wrong(
    "a key that must be there and absent",
    deny(when("s3:*", '{"StringEquals":{"aws:SourceVpc":"vpc-1"},"Null":{§"aws:SourceVpc":"true"}}')),
    "error contradictory-conditions",
    "exclude each other",
  ),
  wrong(
    "an exemption by name",
    deny(when("s3:*", '{"ArnNotLike":{"aws:PrincipalArn":§"arn:aws:iam::*:role/admin"}}')),
    "info exemption-by-name",
    "in every account",
  ),
  // Statements and the whole policy.
  wrong(
    "global services forgotten",
    deny(
      '"NotAction":["iam:*","organizations:*","support:*"],"Resource":"*","Condition":{"StringNotEquals":{§"aws:RequestedRegion":"eu-west-1"}}',
    ),
    "warning forgotten-global-services",
    "cuts off all actions of cloudfront, route53",
  ),
  wrong(
    "minor global services forgotten",
    deny(
      '"NotAction":["iam:*","organizations:*","support:*","route53:*","cloudfront:*"],"Resource":"*","Condition":{"StringNotEquals":{§"aws:RequestedRegion":"eu-west-1"}}',
    ),
    "info forgotten-global-services",
    "cuts off all actions of account",
  ),
  wrong(
    "an Allow that forgets them",
    allow(when("*", '{"StringEquals":{§"aws:RequestedRegion":"eu-west-1"}}')),
    "warning forgotten-global-services",
    "iam",
  ),
  wrong(
    "a statement that another includes",
    policy(
      '{"Effect":"Deny","Action":"s3:*","Resource":"*"}',
      '§{"Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}',
    ),
    "warning shadowed-statement",
    "statement 2 changes nothing: statement 1",
  ),
  wrong(
    "a statement twice",
    policy(
      '{"Sid":"A","Effect":"Deny","Action":"s3:*","Resource":"*"}',
      '§{"Sid":"B","Effect":"Deny","Action":"s3:*","Resource":"*"}',
    ),
    "warning shadowed-statement",
    'statement "B" changes nothing',
  ),
  wrong(
    "an Allow that a Deny undoes",
    policy(
      '§{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}',
      '{"Effect":"Deny","Action":"s3:*","Resource":"*"}',
    ),
    "warning shadowed-statement",
    "statement 1 allows nothing",
    "identity",
  ),
  wrong(
    "an entry that another includes",
    deny('"Action":["s3:*",§"s3:GetObject"],"Resource":"*"'),
    "info redundant-pattern",
    '"s3:*" in the same list',
  ),
  wrong(
    "a Sid twice",
    policy(
      '{"Sid":"A","Effect":"Deny","Action":"s3:*","Resource":"*"}',
      '{"Sid":§"A","Effect":"Deny","Action":"kms:*","Resource":"*"}',
    ),
    "error duplicate-sid",
    "two statements",
  ),
  wrong(
    "a Sid with blanks",
    deny('"Sid":§"No leaving","Action":"s3:*","Resource":"*"'),
    "warning sid-characters",
    "letters and digits",
  ),
  wrong(
    "a Principal in an SCP",
    deny(`"Action":"s3:*","Resource":"*",§${toAll}`),
    "error principal-shape",
    "takes no Principal",
    "scp",
  ),
  wrong(
    "a NotPrincipal in an SCP",
    deny('"Action":"s3:*","Resource":"*",§"NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"}'),
    "error principal-shape",
    "takes no NotPrincipal",
    "scp",
  ),
  wrong(
    "no Principal in a bucket's policy",
    policy('§{"Effect":"Deny","Action":"s3:*","Resource":"*"}'),
    "error principal-shape",
    "names no Principal",
    "resource",
  ),
  wrong(
    "no Resource in an SCP",
    policy('§{"Effect":"Deny","Action":"s3:*"}'),
    "error missing-resource",
    "neither Resource nor NotResource",
  ),
  wrong(
    "an Allow in an RCP",
    policy(`{"Effect":§"Allow","Action":"s3:*","Resource":"*",${toAll}}`),
    "error rcp-shape",
    "may only deny",
    "rcp",
  ),
  wrong(
    "an RCP without Principal",
    policy('§{"Effect":"Deny","Action":"s3:*","Resource":"*"}'),
    "error rcp-shape",
    "must have a Principal",
    "rcp",
  ),
  wrong(
    "an RCP for some",
    deny('"Action":"s3:*","Resource":"*",§"Principal":{"AWS":"111122223333"}'),
    "error rcp-shape",
    'must be "*"',
    "rcp",
  ),
  wrong(
    "a NotPrincipal in an RCP",
    deny('"Action":"s3:*","Resource":"*",§"NotPrincipal":{"AWS":"111122223333"}'),
    "error rcp-shape",
    "takes no NotPrincipal",
    "rcp",
  ),
  wrong(
    "a NotAction in an RCP",
    deny(`"NotAction":§"s3:*","Resource":"*",${toAll}`),
    "error rcp-shape",
    "takes no NotAction",
    "rcp",
  ),
  wrong(
    "every action in an RCP",
    deny(`"Action":§"*","Resource":"*",${toAll}`),
    "error rcp-shape",
    "names no service",
    "rcp",
  ),
  wrong(
    "a service that RCPs do not reach",
    deny(`"Action":["s3:*",§"ec2:*"],"Resource":"*",${toAll}`),
    "error rcp-shape",
    "do not reach ec2",
    "rcp",
  ),
  wrong(
    "no Version",
    '§{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}',
    "error language-version",
    "must have 2012-10-17",
  ),
  wrong(
    "an old Version with variables",
    '{"Version":§"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}/*"}}',
    "error language-version",
    "literal text",
    "identity",
  ),
  wrong(
    "an old Version without",
    '{"Version":§"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
    "warning language-version",
    "2008-10-17",
    "identity",
  ),
  // Each of these has further cases among the traps.
  wrong(
    "a statement that AWS refuses",
    deny('"Action":§"GetObject","Resource":"*"'),
    "error malformed",
    '"GetObject" is not an action',
  ),
  wrong(
    "an Id in an SCP",
    '{"Version":"2012-10-17","Id":§"x","Statement":{"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"}}',
    "error not-evaluable",
    "has no Id",
  ),
  wrong(
    "a variable that is not closed",
    deny('"Action":"s3:DeleteBucket","Resource":["arn:aws:s3:::a",§"arn:aws:s3:::${aws:username"]'),
    "error not-evaluable",
    "no policy variable",
  ),
  wrong(
    "a principal with a wildcard for a part of its name",
    policy(
      '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",§"Principal":{"AWS":"arn:aws:iam::*:role/x"}}',
    ),
    "error not-evaluable",
    "names no one",
    "resource",
  ),
  wrong(
    "a placeholder",
    deny('"Action":"s3:DeleteBucket","Resource":§"arn:aws:s3:::[BUCKET]"'),
    "info placeholder",
    "BUCKET is a placeholder",
  ),
  wrong(
    "a placeholder in the form of a variable",
    deny('"Action":"sqs:DeleteQueue","Resource":["arn:aws:sqs:*:*:a",§"arn:aws:sqs:${Region}:*:b"]'),
    "info placeholder",
    "Region is a placeholder",
  ),
  wrong(
    "a bucket without its objects",
    deny('"Action":"s3:*","Resource":§"arn:aws:s3:::b"'),
    "warning bucket-or-objects",
    "the bucket without its objects",
  ),
  wrong(
    "a key that few of the actions bring",
    deny(
      '"Action":§"ec2:Describe*","Resource":"*","Condition":{"StringNotEquals":{"ec2:InstanceType":"t3.micro"}}',
    ),
    "warning key-not-on-every-action",
    "never carry",
  ),
  wrong(
    "a value that the key never has",
    deny(when("s3:*", '{"StringEquals":{"aws:PrincipalOrgID":§"111122223333"}}')),
    "error value-shape",
    "it fails open",
  ),
  wrong(
    "a session's ARN",
    deny(when("s3:*", '{"ArnNotLike":{"aws:PrincipalArn":§"arn:aws:sts::111122223333:assumed-role/a/b"}}')),
    "error principal-arn-shape",
    "it exempts no one",
  ),
  wrong(
    "a role of Identity Center without its path",
    deny(
      when(
        "s3:*",
        '{"ArnNotLike":{"aws:PrincipalArn":§"arn:aws:iam::111122223333:role/AWSReservedSSO_a_*"}}',
      ),
    ),
    "error identity-center-role",
    "they all have the path",
  ),
  wrong(
    "a day that is over",
    deny(when("s3:*", '{"DateLessThan":{"aws:CurrentTime":§"2026-03"}}')),
    "warning date-past",
    "never applies again",
  ),
  wrong(
    "a tag that exempts",
    deny(when("s3:*", '{"StringNotEquals":{§"aws:PrincipalTag/exempt":"true"}}')),
    "info exemption-by-tag",
    "no policy given denies anyone to set the tag",
  ),
  wrong(
    "outsiders, and services with them",
    deny(`${toAll},${when("s3:*", '{"StringNotEquals":{§"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}')}`),
    "warning rcp-service-exemption",
    "log delivery",
    "rcp",
  ),
  wrong(
    "a network, and what services call",
    deny(when("s3:*", '{"StringNotEquals":{§"aws:SourceVpc":"vpc-1"}}')),
    "warning network-without-services",
    "another network",
  ),
  wrong(
    "an Allow of whose parents nothing is known",
    policy('{"Effect":§"Allow","Action":"s3:*","Resource":"*"}'),
    "info allow-above",
    "unless every level above",
  ),
  wrong("a policy over the quota", long(420), "error size", "AWS takes 10,240"),
  wrong("a policy over the old quota", long(220), "error size", "AWS takes 5,120", "scp", "old"),
  wrong(
    "a policy over the quota by its blanks",
    long(300, "\n                  "),
    "warning size",
    "with its blanks",
  ),
  wrong("a policy close to its quota", long(390), "info size", "of 10,240 characters"),
  wrong("an identity's policy over its quota", long(260), "error size", "AWS takes 6,144", "identity"),
];

test.each(cases)("$name: one finding", ({ text, finding, says, kind, edition }) => {
  const found = findings(text, kind, edition);
  const before = text.slice(0, text.indexOf(mark)).split("\n");
  expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([finding]);
  expect(found).toMatchObject([
    { file: "policy.json", line: before.length, column: (before.at(-1) ?? "").length + 1 },
  ]);
  expect(found[0]?.message).toContain(says);
  expect(found[0]?.remedy).toMatch(/^[A-Z].*[.?]$/s);
});

test("every rule is shown by a case", () => {
  const shown = new Set(cases.map(({ finding }) => finding.split(" ")[1]));
  expect(lintRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

const clean: readonly (readonly [string, string, FileKind?])[] = [
  ["FullAWSAccess", policy('{"Effect":"Allow","Action":"*","Resource":"*"}')],
  ["RCPFullAWSAccess", policy(`{"Effect":"Allow",${toAll},"Action":"*","Resource":"*"}`), "rcp"],
  [
    "leaving the organization",
    deny('"Sid":"StayInTheOrganization","Action":"organizations:LeaveOrganization","Resource":"*"'),
  ],
  ["the root user", deny(when("*", '{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"}}'))],
  [
    "an RCP for the perimeter",
    deny(
      `"Action":["s3:*","sqs:*","kms:*"],"Resource":"*",${toAll},"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-1"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}`,
    ),
    "rcp",
  ],
  [
    "confused deputies",
    deny(
      `"Action":"s3:*","Resource":"*",${toAll},"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-1"},"Null":{"aws:SourceAccount":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}}`,
    ),
    "rcp",
  ],
  ["MFA that may be absent", deny(when("s3:*", '{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}'))],
  [
    "instances by their type",
    deny(
      when(
        "ec2:RunInstances",
        '{"StringNotLike":{"ec2:InstanceType":["t3.*","m7?.*"]}}',
        "arn:aws:ec2:*:*:instance/*",
      ),
    ),
  ],
  [
    "instances by what must not be",
    deny(when("ec2:RunInstances", '{"StringEquals":{"ec2:MetadataHttpTokens":"optional"}}')),
  ],
  [
    "a role in one account",
    deny(when("s3:*", '{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/admin"}}')),
  ],
  [
    "roles that only AWS creates",
    deny(
      when(
        "s3:*",
        '{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_admin_*"}}',
      ),
    ),
  ],
  [
    "a bucket and its objects",
    allow('"Action":["s3:ListBucket","s3:GetObject"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]'),
    "identity",
  ],
  [
    "a folder of one's own",
    allow('"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*"'),
    "identity",
  ],
  [
    "a Region with the global services",
    deny(when("ec2:*", '{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}')),
  ],
  [
    "Regions that hold the endpoints",
    deny(when("*", '{"StringNotEquals":{"aws:RequestedRegion":["us-east-1","us-west-2"]}}')),
  ],
  [
    "a Region of a network alone",
    deny(
      when(
        "*",
        '{"StringEquals":{"aws:SourceVpc":"vpc-1"},"StringNotEqualsIfExists":{"aws:RequestedRegion":"eu-west-1"}}',
      ),
    ),
  ],
  [
    "a tag key that must be allowed",
    deny(when("ec2:CreateTags", '{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["team","cost"]}}')),
  ],
  [
    "one good service on the way",
    deny(when("s3:*", '{"ForAllValues:StringNotEquals":{"aws:CalledVia":"athena.amazonaws.com"}}')),
  ],
  [
    "ForAllValues with a guard",
    allow(
      when(
        "ec2:CreateTags",
        '{"ForAllValues:StringEquals":{"aws:TagKeys":"team"},"Null":{"aws:TagKeys":"false"}}',
      ),
    ),
    "identity",
  ],
  [
    "a function for everybody",
    deny(when("lambda:AddPermission", '{"StringEquals":{"lambda:Principal":"*"}}')),
  ],
  ["a star that is meant", deny(when("s3:*", '{"StringEquals":{"aws:userid":"a${*}b"}}'))],
  [
    "a token's claim",
    allow(
      `${when("sts:AssumeRoleWithWebIdentity", '{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/*"}}')},"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}`,
    ),
    "resource",
  ],
  [
    "what differs by its condition",
    policy(
      `{"Effect":"Deny",${when("s3:*", '{"StringEquals":{"aws:userid":"a"}}')}}`,
      `{"Effect":"Deny",${when("s3:*", '{"StringEquals":{"aws:userid":"b"}}')}}`,
    ),
  ],
  [
    "two texts that can agree",
    deny(when("s3:*", '{"StringLike":{"aws:userid":"a*"},"StringNotEquals":{"aws:userid":"ab"}}')),
  ],
  [
    "two exclusions",
    deny(when("s3:*", '{"StringNotLike":{"aws:userid":"a*"},"StringNotEquals":{"aws:userid":"ab"}}')),
  ],
  [
    "several values, each looked at",
    deny(
      when(
        "ec2:CreateTags",
        '{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"},"ForAnyValue:StringLike":{"aws:TagKeys":"b*"}}',
      ),
    ),
  ],
  [
    "any caller, with a key or without",
    deny(when("s3:*", '{"StringEqualsIfExists":{"aws:userid":"a"},"StringNotEquals":{"aws:userid":"a"}}')),
  ],
];

test.each(clean.map(([name, text, kind]) => ({ name, text, kind })))(
  "nothing is said against $name",
  ({ text, kind }) => {
    expect(findings(text, kind)).toEqual([]);
  },
);
