import { compilePolicy } from "./compile-policy";
import { decide } from "./decide";
import { organizationPolicyDecider } from "./organization-policy-decider";
import type { PolicyKind } from "./decision";
import type { Level, Policies } from "./policies";
import type { Request } from "./terms/request";

const policy = (document: unknown, kind: PolicyKind = "scp") => {
  const compiled = compilePolicy(document, kind);
  if ("problems" in compiled) throw new Error(compiled.problems.join("\n"));
  return compiled.policy;
};

const fullAccess = {
  name: "FullAWSAccess",
  policy: policy({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "*", Resource: "*" },
  }),
};

const levels: readonly Level[] = [
  { target: "", policies: [fullAccess] },
  {
    target: "workloads",
    policies: [
      fullAccess,
      {
        name: "trails",
        policy: policy({
          Version: "2012-10-17",
          Statement: {
            Sid: "TrailsKeepRunning",
            Effect: "Deny",
            Action: ["cloudtrail:Stop*", "cloudtrail:DeleteTrail"],
            Resource: "*",
            Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/palisade-deployment" } },
          },
        }),
      },
    ],
  },
];

const request = (role: string, action: string): Request => ({
  caller: { type: "role", arn: `arn:aws:iam::111122223333:role/${role}` },
  action,
  resource: "arn:aws:cloudtrail:eu-central-1:111122223333:trail/main",
});

test.each([
  ["developer", "cloudtrail:StopLogging", "deny"],
  ["developer", "cloudtrail:StartLogging", "allow"],
  ["palisade-deployment", "cloudtrail:stoplogging", "allow"],
])("%s may %s: %s", (role, action, expected) => {
  expect(decide(request(role, action), { scp: levels }).answer).toBe(expected);
  expect(organizationPolicyDecider(levels, "scp")(request(role, action)).answer).toBe(expected);
});

const denial = { policy: "trails", index: 0, sid: "TrailsKeepRunning" };

test("a decision shows each level and which statement decided", () => {
  const { steps, decisive } = decide(request("developer", "cloudtrail:StopLogging"), { scp: levels });
  expect(steps.map(({ kind, target, answer }) => [kind, target, answer])).toEqual([
    ["scp", "", "allow"],
    ["scp", "workloads", "deny"],
  ]);
  expect(decisive).toEqual({
    kind: "scp",
    target: "workloads",
    answer: "deny",
    statements: [denial],
    unknown: [],
  });
  expect(organizationPolicyDecider(levels, "scp")(request("developer", "cloudtrail:StopLogging"))).toEqual({
    answer: "deny",
    target: "workloads",
    statement: denial,
    unknown: [],
  });
});

test("policies that do not reach the request say why", () => {
  const asked = { ...request("aws-service-role/x/y", "cloudtrail:StopLogging") };
  expect(
    decide(asked, { scp: levels, rcp: { exempt: "the resource belongs to the management account" } }),
  ).toEqual({
    answer: "allow",
    steps: [
      {
        kind: "rcp",
        target: "",
        answer: "exempt",
        statements: [],
        unknown: [],
        because: "the resource belongs to the management account",
      },
      {
        kind: "scp",
        target: "",
        answer: "exempt",
        statements: [],
        unknown: [],
        because: "service-linked roles are not reached by SCPs",
      },
    ],
  });
  expect(organizationPolicyDecider(levels, "scp")(asked).exempt).toBe(
    "service-linked roles are not reached by SCPs",
  );
});

test.each<[caller: Request["caller"], because: string]>([
  [
    { type: "service", service: "sns.amazonaws.com" },
    "AWS services that call for themselves are not reached by SCPs",
  ],
  [{ type: "anonymous" }, "SCPs reach only the users and roles of an account"],
])("%j is not reached: %s", (caller, because) => {
  const asked = { ...request("x", "cloudtrail:StopLogging"), caller };
  expect(decide(asked, { scp: levels }).steps).toMatchObject([{ answer: "exempt", because }]);
});

test("RCPFullAWSAccess is there without being given", () => {
  const rcp = [one({ Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" }, "rcp")];
  const asked = { ...request("app", "s3:GetObject"), resource: "arn:aws:s3:::bucket/a" };
  expect(decide(asked, { rcp }).steps.map(({ answer }) => answer)).toEqual(["allow"]);
});

test("what is attached to identities says nothing of the root user", () => {
  const identity = one({ Effect: "Deny", Action: "*", Resource: "*" }, "identity");
  const asked: Request = {
    caller: { type: "root", account: "111122223333" },
    action: "s3:GetObject",
    resource: "arn:aws:s3:::bucket/a",
    resourceAccount: "111122223333",
  };
  expect(decide(asked, { identity, boundary: identity }).answer).toBe("allow");
});

test("everybody may ask who they are", () => {
  const nothing = { scp: [{ target: "", policies: [] }] };
  expect(decide(request("developer", "sts:GetCallerIdentity"), nothing).answer).toBe("allow");
  expect(
    organizationPolicyDecider(nothing.scp, "scp")(request("developer", "sts:GetCallerIdentity")).answer,
  ).toBe("allow");
  expect(decide(request("developer", "sts:GetSessionToken"), nothing).answer).toBe("deny");
});

test("a wildcard is no action", () => {
  expect(() => decide(request("developer", "cloudtrail:*"), { scp: levels })).toThrow("is no single action");
});

const one = (statement: object, kind: PolicyKind = "scp"): Level => ({
  target: kind,
  policies: [
    ...(kind === "scp" ? [fullAccess] : []),
    { name: "one", policy: policy({ Version: "2012-10-17", Statement: statement }, kind) },
  ],
});

const denies = (statement: object, asked: Partial<Request>) => {
  const all = {
    caller: { type: "role", arn: "arn:aws:iam::111122223333:role/app" },
    action: "s3:GetObject",
    resource: "arn:aws:s3:::bucket/a",
    resourceAccount: "111122223333",
    ...asked,
  } as const;
  const scp = [one({ Effect: "Deny", Action: "s3:*", Resource: "*", ...statement })];
  const { answer, decisive } = decide(all, { scp });
  return answer === "undetermined" ? decisive?.unknown : answer;
};

test.each<[what: string, statement: object, asked: Partial<Request>, expected: unknown]>([
  [
    "an unresolved variable in a Resource matches nothing",
    { Resource: "arn:aws:s3:::bucket/${aws:username}" },
    {},
    "allow",
  ],
  [
    "an unresolved variable in a NotResource leaves it open",
    { NotResource: "arn:aws:s3:::${aws:username}/*", Resource: undefined },
    {},
    ["aws:username"],
  ],
  [
    "an unresolved variable behind a not leaves it open",
    { Condition: { StringNotEquals: { "aws:RequestTag/team": "${aws:PrincipalTag/team}" } } },
    { context: { "aws:RequestTag/team": "blue" } },
    ["aws:principaltag/team"],
  ],
  [
    "unless another value decides",
    { Condition: { StringNotEquals: { "aws:RequestTag/team": ["blue", "${aws:PrincipalTag/team}"] } } },
    { context: { "aws:RequestTag/team": "blue" } },
    "allow",
  ],
  [
    "or the key is not there",
    { Condition: { StringNotEquals: { "aws:RequestTag/team": "${aws:PrincipalTag/team}" } } },
    {},
    "deny",
  ],
  [
    "a variable with several values is not resolved",
    { Condition: { StringEquals: { "aws:RequestTag/team": "${aws:TagKeys}" } } },
    { context: { "aws:RequestTag/team": "a", "aws:TagKeys": ["a", "b"] } },
    "allow",
  ],
  [
    "a variable whose value is not known could match",
    { Resource: "arn:aws:s3:::${aws:PrincipalTag/team}/*" },
    { unknownKeys: ["aws:PrincipalTag/*"] },
    ["aws:principaltag/team"],
  ],
  [
    "but nothing that the rest of the pattern excludes",
    { Resource: "arn:aws:s3:::logs-${aws:PrincipalTag/team}/*" },
    { unknownKeys: ["aws:PrincipalTag/*"] },
    "allow",
  ],
  [
    "a star in a variable's value is no wildcard",
    { Condition: { StringLike: { "aws:RequestTag/a": "${aws:RequestTag/b}" } } },
    { context: { "aws:RequestTag/a": "anything", "aws:RequestTag/b": "*" } },
    "allow",
  ],
  [
    "a variable's value is compared without case where the operator does so",
    { Condition: { StringEqualsIgnoreCase: { "aws:RequestTag/a": "${aws:RequestTag/b}" } } },
    { context: { "aws:RequestTag/a": "BLUE", "aws:RequestTag/b": "Blue" } },
    "deny",
  ],
  [
    "a whole ARN may be a variable",
    { Condition: { ArnEquals: { "aws:SourceArn": "${aws:PrincipalArn}" } } },
    { context: { "aws:SourceArn": "arn:aws:iam::111122223333:role/app" } },
    "deny",
  ],
  [
    "0.0.0.0/0 is every IPv4 address",
    { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } },
    { context: { "aws:SourceIp": "203.0.113.9" } },
    "deny",
  ],
  [
    "0.0.0.0/0 is no IPv6 address",
    { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } },
    { context: { "aws:SourceIp": "2001:db8::1" } },
    "allow",
  ],
  [
    "0.0.0.0/0 is not even the smallest IPv6 address",
    { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } },
    { context: { "aws:SourceIp": "::1" } },
    "allow",
  ],
  [
    "::/0 is every IPv6 address",
    { Condition: { IpAddress: { "aws:SourceIp": "::/0" } } },
    { context: { "aws:SourceIp": "2001:db8::1" } },
    "deny",
  ],
  [
    "an IPv6 address may end like an IPv4 one",
    { Condition: { IpAddress: { "aws:SourceIp": "64:ff9b::/96" } } },
    { context: { "aws:SourceIp": "64:ff9b::192.0.2.1" } },
    "deny",
  ],
  [
    "a request's value of another kind leaves it open",
    { Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
    { context: { "aws:SourceIp": "somewhere" } },
    ["aws:sourceip"],
  ],
  [
    "a plain operator on several values that agree",
    { Condition: { StringLike: { "aws:TagKeys": "a*" } } },
    { context: { "aws:TagKeys": ["a1", "a2"] } },
    "deny",
  ],
  [
    "a plain operator on several values that do not",
    { Condition: { StringLike: { "aws:TagKeys": "a*" } } },
    { context: { "aws:TagKeys": ["a1", "b1"] } },
    ["aws:tagkeys"],
  ],
  [
    "an empty list is no key",
    { Condition: { Null: { "aws:TagKeys": "true" } } },
    { context: { "aws:TagKeys": [] } },
    "deny",
  ],
  [
    "what is not known and does not matter is not reported",
    { Action: "s3:Put*", Condition: { Bool: { "aws:MultiFactorAuthPresent": "false" } } },
    { unknownKeys: "others" },
    "allow",
  ],
  [
    "what is not known and matters is reported",
    {
      Condition: {
        Bool: { "aws:MultiFactorAuthPresent": "false" },
        StringEquals: { "aws:RequestTag/a": "b" },
      },
    },
    { unknownKeys: "others" },
    ["aws:multifactorauthpresent", "aws:requesttag/a"],
  ],
  [
    "unless something that is known decides",
    {
      Condition: {
        Bool: { "aws:MultiFactorAuthPresent": "false" },
        StringEquals: { "aws:PrincipalAccount": "999999999999" },
      },
    },
    { unknownKeys: "others" },
    "allow",
  ],
  [
    "a moment is given by either key",
    { Condition: { DateGreaterThan: { "aws:EpochTime": "2026-01-01T00:00:00Z" } } },
    { context: { "aws:CurrentTime": "2026-06-01T00:00:00Z" } },
    "deny",
  ],
  [
    "a role's unique id is not known",
    { Condition: { StringLike: { "aws:userid": "AROAEXAMPLE:*" } } },
    {},
    ["aws:userid"],
  ],
  [
    "the owner of a bucket is not known",
    { Condition: { StringNotEquals: { "aws:ResourceAccount": "111122223333" } } },
    { resourceAccount: undefined },
    ["aws:resourceaccount"],
  ],
  [
    "the owner of a queue is, by its ARN",
    { Action: "*", Condition: { StringNotEquals: { "aws:ResourceAccount": "111122223333" } } },
    { resource: "arn:aws:sqs:us-east-1:999999999999:q", resourceAccount: undefined },
    "deny",
  ],
  [
    "a wildcard resource overlaps a Deny on a part of it",
    { Resource: "arn:aws:s3:::logs/*" },
    { resource: "*" },
    ["resource"],
  ],
  [
    "a wildcard resource lies within a Deny",
    { Resource: "arn:aws:s3:::*" },
    { resource: "arn:aws:s3:::bucket/*" },
    "deny",
  ],
  [
    "a wildcard resource lies beside a Deny",
    { Resource: "arn:aws:s3:::logs/*" },
    { resource: "arn:aws:s3:::bucket/*" },
    "allow",
  ],
  [
    "no resource at all is not overlapped",
    { Resource: "arn:aws:s3:::logs/*" },
    { resource: "*", namesNoResource: true },
    "allow",
  ],
])("%s", (_, statement, asked, expected) => {
  expect(denies(statement, asked)).toEqual(expected);
});

const bucketPolicy = (Principal: unknown) =>
  one({ Effect: "Allow", Principal, Action: "s3:GetObject", Resource: "*" }, "resource");

test.each<
  [what: string, asked: Partial<Request>, policies: Policies, expected: string, unknown: readonly string[]]
>([
  [
    "the resource's policy is needed and was not looked at",
    { resourceAccount: "999999999999" },
    { identity: one({ Effect: "Allow", Action: "*", Resource: "*" }, "identity") },
    "undetermined",
    ["resource policy"],
  ],
  [
    "the caller's policies are needed and were not looked at",
    {},
    { resource: bucketPolicy({ AWS: "111122223333" }) },
    "undetermined",
    ["identity policies"],
  ],
  [
    "whose resource it is, matters",
    { resourceAccount: undefined },
    {
      identity: one({ Effect: "Allow", Action: "*", Resource: "*" }, "identity"),
      resource: { target: "", policies: [] },
    },
    "undetermined",
    ["aws:ResourceAccount"],
  ],
  [
    "the name of the session matters",
    {},
    {
      identity: { target: "", policies: [] },
      resource: bucketPolicy({ AWS: "arn:aws:sts::111122223333:assumed-role/app/s" }),
    },
    "undetermined",
    ["name of the role's session"],
  ],
  [
    "a canonical id says nothing of the caller",
    { resourceAccount: "999999999999" },
    {
      identity: one({ Effect: "Allow", Action: "*", Resource: "*" }, "identity"),
      resource: bucketPolicy({ CanonicalUser: "79a59df900b949e5" }),
    },
    "undetermined",
    ["canonical user id"],
  ],
  [
    "a person whom a provider vouches for has no account",
    { caller: { type: "federated", arn: "arn:aws:iam::111122223333:oidc-provider/x" } },
    {
      resource: bucketPolicy({ Federated: "arn:aws:iam::111122223333:oidc-provider/x" }),
      identity: { target: "", policies: [] },
      scp: [{ target: "", policies: [] }],
    },
    "allow",
    [],
  ],
])("%s", (_, asked, policies, expected, unknown) => {
  const { answer, steps } = decide(
    {
      caller: { type: "role", arn: "arn:aws:iam::111122223333:role/app" },
      action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket/a",
      resourceAccount: "111122223333",
      ...asked,
    },
    policies,
  );
  expect(answer).toBe(expected);
  expect(steps.flatMap((step) => step.unknown)).toEqual(unknown);
});

test.each([
  ["Equals", [false, true, false]],
  ["NotEquals", [true, false, true]],
  ["LessThan", [true, false, false]],
  ["LessThanEquals", [true, true, false]],
  ["GreaterThan", [false, false, true]],
  ["GreaterThanEquals", [false, true, true]],
])("%s on numbers and on dates", (name, expected) => {
  const denied = (operator: string, key: string, value: string, asked: readonly string[]) =>
    asked.map(
      (one) =>
        denies({ Condition: { [operator]: { [key]: value } } }, { context: { [key]: one } }) === "deny",
    );
  expect(denied(`Numeric${name}`, "s3:max-keys", "10", ["9.5", "10.0", "11"])).toEqual(expected);
  expect(
    denied(`Date${name}`, "aws:TokenIssueTime", "2026-01-01T00:00:00Z", [
      "2025-12-31",
      "1767225600",
      "2026-01-01T00:00:00.5Z",
    ]),
  ).toEqual(expected);
  expect(
    denied(`Date${name}`, "aws:TokenIssueTime", "2026-03", [
      "2026-02-28",
      "2026-03-01",
      "2026-03-01T00:00:01Z",
    ]),
  ).toEqual(expected);
});

test.each([
  [
    "a role that was deleted and its id",
    "role",
    "arn:aws:iam::111122223333:role/app",
    "AROAEXAMPLEID00000001:s",
    "deny",
  ],
  [
    "a user who was deleted and the id",
    "user",
    "arn:aws:iam::111122223333:user/app",
    "AIDAEXAMPLEID00000001",
    "allow",
  ],
  ["another id", "user", "arn:aws:iam::111122223333:user/app", "AIDAEXAMPLEID00000002", "deny"],
] as const)("a principal is %s: a role stays within its boundary", (_, type, arn, id, expected) => {
  const nothing = { target: "", policies: [] };
  const { answer } = decide(
    {
      caller: { type, arn },
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/a",
      resourceAccount: "111122223333",
      context: { "aws:userid": id },
    },
    {
      identity: nothing,
      boundary: nothing,
      resource: bucketPolicy({ AWS: ["AROAEXAMPLEID00000001", "AIDAEXAMPLEID00000001"] }),
    },
  );
  expect(answer).toBe(expected);
});

test.each<[what: string, asked: Partial<Request>, policies: Policies, kind: PolicyKind]>([
  [
    "the identity's policies",
    {},
    { identity: { target: "", policies: [] }, resource: { target: "", policies: [] } },
    "identity",
  ],
  [
    "the boundary",
    {},
    {
      identity: one({ Effect: "Allow", Action: "*", Resource: "*" }, "identity"),
      boundary: { target: "", policies: [] },
      resource: { target: "", policies: [] },
    },
    "boundary",
  ],
  [
    "the resource's policy of another account",
    { resourceAccount: "999999999999" },
    {
      identity: one({ Effect: "Allow", Action: "*", Resource: "*" }, "identity"),
      resource: { target: "", policies: [] },
    },
    "resource",
  ],
  [
    "a level of SCPs",
    {},
    { scp: [{ target: "", policies: [] }], identity: { target: "", policies: [] } },
    "scp",
  ],
])("where nothing allows, %s decides", (_, asked, policies, kind) => {
  const { answer, decisive } = decide(
    {
      caller: { type: "role", arn: "arn:aws:iam::111122223333:role/app" },
      action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket/a",
      resourceAccount: "111122223333",
      ...asked,
    },
    policies,
  );
  expect([answer, decisive?.answer, decisive?.kind]).toEqual(["deny", "implicit deny", kind]);
});
