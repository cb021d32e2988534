import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { PolicyKind } from "../compile/compiled-policies";
import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { fullAccessOnly, type AttachedPolicies } from "../reach/attached-policies";
import { replay } from "./replay";
import type { ReplayReport } from "./replay-report";

const dev = exampleAccount("dev", "Workloads");
const prod = exampleAccount("prod", "Workloads");
const organization = exampleOrganization([exampleUnit("Workloads", [dev, prod])]);
const { managementAccount } = organization;

const attached = (kind: PolicyKind, ...statements: readonly Partial<StatementJson>[]): AttachedPolicies => [
  ...fullAccessOnly,
  {
    kind,
    name: `new-${kind}`,
    content: JSON.stringify({
      Version: "2012-10-17",
      Statement: statements.map((statement, index) => ({
        Sid: `New${String(index)}`,
        Effect: "Deny",
        ...(kind === "rcp" && { Principal: "*" }),
        Resource: "*",
        ...statement,
      })),
    }),
    targets: [{ kind: "root" }],
    controls: statements.map(() => ["a-control"]),
  },
];

interface Given {
  readonly [field: string]: unknown;
}

const role = (account: string, name: string) => ({
  type: "AssumedRole",
  principalId: "AROAEXAMPLE:session",
  arn: `arn:aws:sts::${account}:assumed-role/${name.split("/").pop() ?? ""}/session`,
  accountId: account,
  sessionContext: {
    sessionIssuer: { type: "Role", arn: `arn:aws:iam::${account}:role/${name}`, accountId: account },
    attributes: { mfaAuthenticated: "false", creationDate: "2026-11-20T09:00:00Z" },
  },
});

const event = (given: Given = {}): Given => ({
  eventVersion: "1.11",
  userIdentity: role(dev.id, "team/developer"),
  eventTime: "2026-11-20T10:00:00Z",
  eventSource: "ec2.amazonaws.com",
  eventName: "DescribeInstances",
  awsRegion: "us-east-1",
  sourceIPAddress: "198.51.100.7",
  userAgent: "aws-cli/2",
  requestParameters: null,
  eventType: "AwsApiCall",
  recipientAccountId: dev.id,
  tlsDetails: { tlsVersion: "TLSv1.3" },
  ...given,
});

function replayed(
  policies: AttachedPolicies,
  events: readonly unknown[],
  before: AttachedPolicies = fullAccessOnly,
): ReplayReport {
  const { accept, report } = replay(organization, before, policies);
  for (const one of events) accept(one);
  return report();
}

const region = attached("scp", {
  NotAction: ["iam:*", "sts:*"],
  Condition: {
    StringNotEquals: { "aws:RequestedRegion": ["us-east-1"] },
    ArnNotLike: { "aws:PrincipalArn": ["arn:aws:iam::*:role/palisade-deployment"] },
  },
});

test("what would have been denied is reported with who, how often, when last and by what", () => {
  const report = replayed(region, [
    event(),
    event({ awsRegion: "eu-west-3", eventTime: "2026-11-20T11:00:00Z" }),
    event({ awsRegion: "eu-west-3", eventTime: "2026-11-20T12:00:00Z" }),
    event({ awsRegion: "eu-north-1", eventTime: "2026-11-20T09:00:00Z" }),
    event({ awsRegion: "eu-west-3", userIdentity: role(dev.id, "palisade-deployment") }),
  ]);
  expect(report).toMatchObject({
    events: 5,
    passed: 2,
    maybeDenied: [],
    first: "2026-11-20T09:00:00Z",
    last: "2026-11-20T12:00:00Z",
  });
  expect(report.denied).toEqual([
    {
      answer: "deny",
      caller: `arn:aws:iam::${dev.id}:role/team/developer`,
      account: "dev",
      action: "ec2:DescribeInstances",
      regions: ["eu-north-1", "eu-west-3"],
      kind: "scp",
      target: "the root",
      statement: { policy: "new-scp", index: 0, sid: "New0", controls: ["a-control"] },
      unknown: [],
      count: 3,
      first: "2026-11-20T09:00:00Z",
      last: "2026-11-20T12:00:00Z",
    },
  ]);
});

const denied = { denied: 1, maybe: 0 };
const maybe = { denied: 0, maybe: 1 };
const passes = { denied: 0, maybe: 0 };

const withRoot = attached("scp", {
  Action: "*",
  Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:root" } },
});
const withoutMfa = attached("scp", {
  Action: "ec2:*",
  Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
});
const fromElsewhere = attached("scp", {
  Action: "*",
  Condition: { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
});
const taggedOnly = attached("scp", {
  Action: "ec2:*",
  Condition: { StringNotEquals: { "aws:PrincipalTag/team": "ops" } },
});
const trails = attached("scp", { Action: "s3:DeleteBucket", Resource: "arn:aws:s3:::trail-*" });
const roles = attached("scp", { Action: "iam:DeleteRole", Resource: "arn:aws:iam::*:role/palisade-*" });
const instances = attached("scp", {
  Action: "ec2:RunInstances",
  Condition: { StringNotEquals: { "ec2:MetadataHttpTokens": "required" } },
});
const perimeter = attached("rcp", {
  Action: "s3:*",
  Condition: {
    StringNotEqualsIfExists: { "aws:PrincipalOrgID": organization.id },
    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
  },
});
const deputy = attached("rcp", {
  Action: "s3:*",
  Condition: {
    StringNotEqualsIfExists: { "aws:SourceOrgID": organization.id },
    Bool: { "aws:PrincipalIsAWSService": "true" },
  },
});

const bucket = (name: string) => ({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteBucket",
  requestParameters: { bucketName: name },
});
const objectOf = (owner: string) => ({
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  resources: [
    { type: "AWS::S3::Object", ARN: "arn:aws:s3:::data/reports/1.json" },
    { accountId: owner, type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::data" },
  ],
});
const outsider = "999988887777";

test.each<[name: string, policies: AttachedPolicies, given: Given, expected: typeof denied]>([
  [
    "the root user",
    withRoot,
    { userIdentity: { type: "Root", arn: `arn:aws:iam::${dev.id}:root`, accountId: dev.id } },
    denied,
  ],
  ["a role is not the root user", withRoot, {}, passes],
  [
    "the management account is not reached",
    withRoot,
    {
      recipientAccountId: managementAccount.id,
      userIdentity: {
        type: "Root",
        arn: `arn:aws:iam::${managementAccount.id}:root`,
        accountId: managementAccount.id,
      },
    },
    passes,
  ],
  ["no second factor", withoutMfa, {}, denied],
  [
    "an IAM user, of whose factor the event says nothing",
    withoutMfa,
    { userIdentity: { type: "IAMUser", arn: `arn:aws:iam::${dev.id}:user/old`, accountId: dev.id } },
    maybe,
  ],
  ["a wrong address", fromElsewhere, {}, denied],
  ["a right address", fromElsewhere, { sourceIPAddress: "203.0.113.9" }, passes],
  [
    "a service in between, which hides the address",
    fromElsewhere,
    { sourceIPAddress: "cloudformation.amazonaws.com" },
    maybe,
  ],
  [
    "over an endpoint there is no such address, and so it is no right one",
    fromElsewhere,
    { vpcEndpointId: "vpce-1", sourceIPAddress: "10.0.0.7" },
    denied,
  ],
  ["a tag of the caller, which no event shows", taggedOnly, {}, maybe],
  ["the bucket that is named", trails, bucket("trail-1"), denied],
  ["another bucket", trails, bucket("data"), passes],
  [
    "a role whose path is not known",
    roles,
    {
      eventSource: "iam.amazonaws.com",
      eventName: "DeleteRole",
      requestParameters: { roleName: "palisade-x" },
    },
    denied,
  ],
  [
    "another role, whatever its path",
    roles,
    { eventSource: "iam.amazonaws.com", eventName: "DeleteRole", requestParameters: { roleName: "x" } },
    maybe,
  ],
  [
    "a parameter that is a key",
    instances,
    { eventName: "RunInstances", requestParameters: { metadataOptions: { httpTokens: "optional" } } },
    denied,
  ],
  [
    "the right parameter",
    instances,
    { eventName: "RunInstances", requestParameters: { metadataOptions: { httpTokens: "required" } } },
    passes,
  ],
  ["no parameter: EC2 fills it in", instances, { eventName: "RunInstances", requestParameters: {} }, maybe],
  [
    "somebody of another organization at our object",
    perimeter,
    {
      ...objectOf(dev.id),
      userIdentity: { type: "AWSAccount", accountId: outsider, principalId: "AROAX:s" },
    },
    denied,
  ],
  ["our own role at our object", perimeter, objectOf(dev.id), passes],
  ["our own role at somebody else's object", perimeter, objectOf(outsider), passes],
  [
    "a service, for whomever it calls",
    deputy,
    { ...objectOf(dev.id), userIdentity: { type: "AWSService", invokedBy: "events.amazonaws.com" } },
    maybe,
  ],
  [
    "a service is not reached by SCPs",
    region,
    { awsRegion: "eu-west-3", userIdentity: { type: "AWSService", invokedBy: "events.amazonaws.com" } },
    passes,
  ],
  [
    "a service-linked role is not reached",
    region,
    {
      awsRegion: "eu-west-3",
      userIdentity: role(dev.id, "aws-service-role/x.amazonaws.com/AWSServiceRoleForX"),
    },
    passes,
  ],
  [
    "a role without its issuer",
    withRoot,
    {
      userIdentity: {
        type: "AssumedRole",
        arn: `arn:aws:sts::${dev.id}:assumed-role/x/s`,
        accountId: dev.id,
      },
    },
    maybe,
  ],
  [
    "an unknown operation, of a service that is denied",
    region,
    { awsRegion: "eu-west-3", eventName: "DoSomethingNew" },
    denied,
  ],
  [
    "an unknown operation, where one action of its service is denied",
    trails,
    { eventSource: "s3.amazonaws.com", eventName: "DoSomethingNew" },
    maybe,
  ],
])("%s", (_, policies, given, expected) => {
  const { denied: sure, maybeDenied } = replayed(policies, [event(given)]);
  expect({ denied: sure.length, maybe: maybeDenied.length }).toEqual(expected);
});

test("a call is weighed where its caller's account recorded it, and once", () => {
  const out = { awsRegion: "eu-west-3", eventSource: "sqs.amazonaws.com", eventName: "CreateQueue" };
  const both = [
    event(out),
    event({
      ...out,
      recipientAccountId: prod.id,
      userIdentity: { type: "AWSAccount", accountId: dev.id, principalId: "AROAX:s" },
    }),
  ];
  expect(replayed(region, both)).toMatchObject({ passed: 1, denied: [{ count: 1, account: "dev" }] });
});

test("what was refused before, what is no call and what is not ours is counted apart and by name", () => {
  const report = replayed(region, [
    event({ awsRegion: "eu-west-3", errorCode: "AccessDenied" }),
    event({ awsRegion: "eu-west-3", errorCode: "Client.UnauthorizedOperation" }),
    event({ errorCode: "NoSuchBucket" }),
    event({ eventType: "AwsServiceEvent", eventName: "RotateKey" }),
    event({ userIdentity: { type: "IdentityCenterUser", accountId: dev.id } }),
    event({ recipientAccountId: outsider }),
    event({ eventName: "DoSomethingNew" }),
    event({ awsRegion: "eu-west-3", eventSource: "sts.amazonaws.com", eventName: "GetCallerIdentity" }),
    event({ eventTime: undefined }),
    { hello: "world" },
    "text",
  ]);
  expect(report).toMatchObject({
    events: 11,
    denied: [],
    passed: 3,
    alreadyDenied: [{ what: "ec2.amazonaws.com DescribeInstances", count: 2 }],
    noCalls: [
      { what: "AwsServiceEvent", count: 1 },
      { what: "a caller of type IdentityCenterUser", count: 1 },
    ],
    foreign: [{ what: outsider, count: 1 }],
    guessed: [{ what: "ec2.amazonaws.com DoSomethingNew", count: 1 }],
  });
  expect(report.broken).toEqual([
    { what: "it has no eventTime", count: 1 },
    { what: "it is no object", count: 1 },
    { what: "it names no eventSource and eventName", count: 1 },
  ]);
});

test("what the policies before would have stopped as well is none of the change's doing", () => {
  const events = [event({ awsRegion: "eu-west-3" })];
  expect(replayed(region, events, region)).toMatchObject({ denied: [], passed: 1 });
  expect(
    replayed([...region, ...trails.slice(1).map((one) => ({ ...one, name: "more" }))], events, trails),
  ).toMatchObject({ denied: [{ count: 1 }] });
});

test("every event is counted exactly once", () => {
  const kinds = [
    {},
    { awsRegion: "eu-west-3" },
    { errorCode: "AccessDenied" },
    { eventType: "AwsServiceEvent" },
    { recipientAccountId: outsider },
    { eventTime: 7 },
  ];
  const events = Array.from({ length: 600 }, (_, index) => event(kinds[index % kinds.length]));
  const {
    passed,
    denied: sure,
    maybeDenied,
    alreadyDenied,
    noCalls,
    foreign,
    broken,
  } = replayed(region, events);
  const counts = [sure, maybeDenied, alreadyDenied, noCalls, foreign, broken]
    .flat()
    .map(({ count }) => count);
  expect(counts.reduce((sum, count) => sum + count, passed)).toBe(600);
});
