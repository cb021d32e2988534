import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleControl } from "../../accounts/guardrails/compile/example-control";
import {
  exampleAccount,
  exampleOrganization,
  exampleUnit,
} from "../../accounts/guardrails/compile/example-organization";
import { recordingIo } from "../terminal/recording-io";
import { canIWith } from "./can-i";
import { explainWith } from "./explain";

const dev = exampleAccount("boi-dev", "Workloads", { environment: "development", id: "053947182690" });
const organization = exampleOrganization([exampleUnit("Workloads", [dev]), exampleUnit("Sandbox")]);
const exemptRoles = ["arn:aws:iam::*:role/palisade-deployment", "arn:aws:iam::*:role/palisade-break-glass"];
const controls = [
  exampleControl("region-declared", () => ({
    NotAction: ["iam:*", "sts:*"],
    Resource: "*",
    Condition: {
      StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] },
      ArnNotLike: { "aws:PrincipalArn": exemptRoles },
    },
  })),
  exampleControl("trail-kept", ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"]),
  exampleControl("launch-small", () => ({
    Action: "ec2:RunInstances",
    Resource: "arn:aws:ec2:*:*:instance/*",
    Condition: { StringNotLike: { "ec2:InstanceType": ["t3.*"] } },
  })),
  exampleControl(
    "bucket-own",
    () => ({
      Principal: "*",
      Action: "s3:*",
      Resource: "*",
      Condition: {
        StringNotEqualsIfExists: {
          "aws:PrincipalOrgID": organization.id,
          "aws:SourceOrgID": organization.id,
        },
      },
    }),
    { by: "rcp" },
  ),
  exampleControl("function-inside", () => ({
    Action: "sqs:SendMessage",
    Resource: "*",
    Condition: {
      Null: { "lambda:SourceFunctionArn": "false" },
      StringNotEqualsIfExists: { "aws:VpceOrgID": organization.id },
    },
  })),
  exampleControl("data-inside", () => ({
    Action: "s3:PutObject",
    Resource: "*",
    Condition: { StringNotEqualsIfExists: { "aws:ResourceOrgID": organization.id } },
  })),
  exampleControl(
    "token-own",
    () => ({
      Principal: "*",
      Action: "sts:AssumeRoleWithWebIdentity",
      Resource: "*",
      Condition: {
        StringNotLikeIfExists: { "token.actions.githubusercontent.com:sub": "repo:own/*" },
        Null: { "token.actions.githubusercontent.com:sub": "false" },
      },
    }),
    { by: "rcp" },
  ),
];

const engine = {
  programs: () => [],
  findProject: () => () => undefined,
  samples: () => ({}),
  controls: () => controls,
  parse: () => ({ organization }),
};

const folder = mkdtempSync(join(tmpdir(), "palisade-explain-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const policy = (name: string, ...statements: object[]): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ Version: "2012-10-17", Statement: statements }));
  return file;
};

const stdin = (text: string) => () =>
  // eslint-disable-next-line @typescript-eslint/require-await -- it comes at once
  (async function* () {
    yield Buffer.from(text);
  })();

const here = { organization: folder, record: join(folder, "none.json") };

async function explained(values: Parameters<ReturnType<typeof explainWith>["run"]>[0]["values"], input = "") {
  const io = recordingIo({ cwd: folder, stdin: stdin(input) });
  const code = await explainWith(engine).run({ values: { ...here, ...values }, positionals: [] }, io);
  return { code, text: io.printed().replace(/\s+/g, " ") };
}

const ci = `arn:aws:iam::${dev.id}:role/ci`;
const github = `arn:aws:iam::${dev.id}:oidc-provider/token.actions.githubusercontent.com`;
const signIn = { action: "sts:AssumeRoleWithWebIdentity", resource: ci };

test.each<[string, Parameters<typeof explained>[0], number, readonly string[]]>([
  [
    "a call out of Region, with the two ways out",
    { principal: "developer", account: "boi-dev", action: "sqs:CreateQueue", region: "eu-west-1" },
    1,
    [
      "denied by SCP at the root: RegionDeclared",
      "region-declared: region-declared",
      "call it in us-east-1 or us-west-2; or be arn:aws:iam::*:role/palisade-break-glass",
    ],
  ],
  [
    "the same call in Region, with what is not known",
    { principal: ci, action: "sqs:CreateQueue", region: "us-west-2" },
    0,
    [
      "allowed by the organization's policies",
      "Not known here: identity policies",
      "they grant nothing by themselves",
    ],
  ],
  [
    "an exempt role, in its session",
    {
      principal: `arn:aws:sts::${dev.id}:assumed-role/palisade-deployment/up`,
      action: "sqs:CreateQueue",
      region: "eu-west-1",
    },
    0,
    ["allowed", "A session does not tell its role's path; palisade-deployment is taken to have none"],
  ],
  [
    "a call that nothing can change",
    { principal: "root", account: dev.id, action: "cloudtrail:StopLogging" },
    1,
    ["TrailKept", "nothing in the call would change it", "taken to be made in us-east-1"],
  ],
  [
    "a call that depends on what was not given",
    {
      principal: ci,
      action: "ec2:RunInstances",
      resource: `arn:aws:ec2:us-east-1:${dev.id}:instance/*`,
    },
    1,
    ["undetermined", "have ec2:InstanceType be t3.*", "--context ec2:InstanceType=VALUE"],
  ],
  [
    "the same with what it depends on",
    {
      principal: ci,
      action: "ec2:RunInstances",
      resource: `arn:aws:ec2:us-east-1:${dev.id}:instance/*`,
      context: ["ec2:InstanceType=t3.micro"],
    },
    0,
    ["allowed"],
  ],
  [
    "a stranger at a bucket of the organization",
    {
      principal: "arn:aws:iam::999988887777:role/stranger",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::evidence/x",
      "resource-account": "boi-dev",
      context: ["aws:PrincipalOrgID=o-elsewhere0"],
    },
    1,
    ["denied by RCP at the root: BucketOwn", "SCP not asked: the caller belongs to no account"],
  ],
  [
    "a service that may act for somebody else",
    {
      principal: "logs.amazonaws.com",
      action: "s3:PutObject",
      resource: "arn:aws:s3:::evidence/x",
      "resource-account": "boi-dev",
      context: ["aws:PrincipalOrgID=o-elsewhere0"],
    },
    1,
    ["undetermined", "--context aws:SourceOrgID=VALUE", "have aws:SourceOrgID be o-a1b2c3d4e5"],
  ],
  [
    "the management account, which nothing reaches",
    { principal: "root", account: "management", action: "cloudtrail:StopLogging" },
    0,
    ["SCP not asked: the management account is not reached by SCPs"],
  ],
  [
    "anybody of an account, where it depends on who",
    { principal: "boi-dev", action: "sqs:CreateQueue", region: "eu-west-1" },
    1,
    ["undetermined", "Any user or role of account boi-dev is meant"],
  ],
  [
    "a stranger at a bucket of whom it does not know",
    {
      principal: "arn:aws:iam::999988887777:role/stranger",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::evidence/x",
      context: ["aws:PrincipalOrgID=o-elsewhere0"],
    },
    1,
    [
      "undetermined",
      "whose resource it is decides which resource control policies reach it",
      "give the account of the resource: --resource-account ACCOUNT",
    ],
  ],
  [
    "a stranger's call that no resource control policy denies, whose the resource may be",
    {
      principal: "arn:aws:iam::999988887777:role/stranger",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::evidence/x",
      context: [`aws:PrincipalOrgID=${organization.id}`],
    },
    0,
    ["RCP not asked: no account's resource control policies deny the call"],
  ],
  [
    "a stranger's call that names no resource",
    { principal: "arn:aws:iam::999988887777:role/stranger", action: "s3:ListAllMyBuckets" },
    0,
    ["RCP not asked: the call names no resource"],
  ],
  [
    "an identity provider of SAML",
    {
      principal: `arn:aws:iam::${dev.id}:saml-provider/Okta`,
      action: "sts:AssumeRoleWithSAML",
      resource: ci,
    },
    0,
    ["allowed"],
  ],
  [
    "a token that depends on its subject",
    { principal: github, ...signIn },
    1,
    ["undetermined", "--context token.actions.githubusercontent.com:sub=VALUE"],
  ],
  [
    "a token of a foreign repository",
    { principal: github, ...signIn, context: ["token.actions.githubusercontent.com:sub=repo:foreign/x"] },
    1,
    ["denied by RCP at the root: TokenOwn"],
  ],
  [
    "a token of another provider, which has no such subject",
    { principal: "accounts.google.com", ...signIn },
    0,
    ["allowed"],
  ],
  [
    "a federated user of the account",
    { principal: `arn:aws:sts::${dev.id}:federated-user/bob`, action: "cloudtrail:StopLogging" },
    1,
    ["denied by SCP at the root: TrailKept"],
  ],
  [
    "the root user by its ARN",
    { principal: `arn:aws:iam::${dev.id}:root`, action: "cloudtrail:StopLogging" },
    1,
    ["denied by SCP at the root: TrailKept"],
  ],
  [
    "a copy for an account outside the organization",
    {
      principal: ci,
      action: "s3:PutObject",
      resource: "arn:aws:s3:::copies/1",
      "resource-account": "999988887777",
    },
    1,
    ["denied by SCP at the root: DataInside", "RCP not asked: the resource belongs to no account"],
  ],
  [
    "a role that may be a function's",
    { principal: ci, action: "sqs:SendMessage", region: "us-east-1" },
    0,
    ["taken to bring no lambda:sourcefunctionarn; if they do, add --context lambda:sourcefunctionarn=ARN"],
  ],
  [
    "the same as a function",
    {
      principal: ci,
      action: "sqs:SendMessage",
      region: "us-east-1",
      context: [`lambda:SourceFunctionArn=arn:aws:lambda:us-east-1:${dev.id}:function:f`],
    },
    1,
    ["undetermined", "--context aws:VpceOrgID=VALUE"],
  ],
  [
    "a key with a slip of the pen in it",
    { principal: ci, action: "sqs:CreateQueue", region: "us-west-2", context: ["aws:PrincipalOrgIdd=o-1"] },
    0,
    ["AWS's reference has no condition key aws:PrincipalOrgIdd"],
  ],
  [
    "a resource of another kind than the action acts on",
    { principal: ci, action: "s3:GetObject", resource: "arn:aws:s3:::evidence", region: "us-east-1" },
    0,
    ["not on arn:aws:s3:::evidence"],
  ],
])("explains %s", async (_, values, code, says) => {
  const found = await explained(values);
  for (const words of says) expect(found.text).toContain(words);
  expect(found.code).toBe(code);
});

test("policies that are given are asked too", async () => {
  const allow = { Effect: "Allow", Action: "sqs:*", Resource: "*" };
  const call = {
    principal: ci,
    action: "sqs:CreateQueue",
    region: "us-east-1",
    resource: `arn:aws:sqs:us-east-1:${dev.id}:q`,
  };
  const identity = [policy("identity.json", allow)];
  expect(await explained({ ...call, identity })).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^allowed/) as string,
  });
  const other = { ...call, identity: [policy("other.json", { ...allow, Action: "sns:*" })] };
  expect(await explained(other)).toMatchObject({
    code: 1,
    text: expect.stringContaining("give the resource's policy: --resource-policy FILE") as string,
  });
  const closed = policy("queue.json", {
    ...allow,
    Principal: { AWS: "arn:aws:iam::053947182690:role/other" },
  });
  expect(await explained({ ...other, "resource-policy": closed })).toMatchObject({
    code: 1,
    text: expect.stringContaining("denied by identity policies: nothing there allows it") as string,
  });
  const boundary = policy(
    "boundary.json",
    { Sid: "Small", Effect: "Deny", Action: "sqs:CreateQueue", Resource: "*" },
    allow,
  );
  expect(await explained({ ...call, identity, boundary })).toMatchObject({
    code: 1,
    text: expect.stringContaining("denied by permissions boundary: Small") as string,
  });
  const session = policy("session.json", { ...allow, Action: "sqs:SendMessage" });
  expect(await explained({ ...call, identity, session, "resource-policy": closed })).toMatchObject({
    code: 1,
    text: expect.stringContaining("session policy: nothing there allows it") as string,
  });
});

const scpMessage = `An error occurred (AccessDenied) when calling the CreateQueue operation: User: arn:aws:sts::${dev.id}:assumed-role/ci/build is not authorized to perform: sqs:CreateQueue on resource: arn:aws:sqs:eu-west-1:${dev.id}:q with an explicit deny in a service control policy: arn:aws:organizations::408127736519:policy/o-a1b2c3d4e5/service_control_policy/p-2kgnabcd`;

test.each<[string, string, readonly string[]]>([
  [
    "an SCP's denial",
    scpMessage,
    [
      "A service control policy of the organization denied it. It is the policy arn:aws:organizations::408127736519:policy/o-a1b2c3d4e5/service_control_policy/p-2kgnabcd. Here is the statement that does.",
      "RegionDeclared",
      "call it in us-east-1 or us-west-2",
    ],
  ],
  [
    "an SCP's denial that none of ours can have made",
    scpMessage.replaceAll("eu-west-1", "us-east-1"),
    ["None that is declared here does", "allowed"],
  ],
  [
    "a boundary's denial",
    scpMessage.replace(/a service control policy: .*/, "a permissions boundary"),
    ["It is the caller's permissions boundary, not a policy of the organization. A Deny in it matched"],
  ],
  [
    "an identity policy that lacks the action",
    scpMessage.replace(
      /with an explicit deny.*/,
      "because no identity-based policy allows the sqs:CreateQueue action",
    ),
    ["It is a policy of the caller itself", "Nothing in it allows the action"],
  ],
  [
    "an SCP that lacks the action",
    scpMessage.replace(
      /with an explicit deny.*/,
      "because no service control policy allows the sqs:CreateQueue action",
    ),
    ["A level of SCPs allows nothing of the kind", "FullAWSAccess"],
  ],
  [
    "an encoded denial",
    "You are not authorized to perform this operation. Encoded authorization failure message: AbC_dEf-123",
    [
      "aws sts decode-authorization-message --query DecodedMessage --output text --encoded-message AbC_dEf-123",
    ],
  ],
  [
    "a decoded denial, with its condition keys",
    JSON.stringify({
      allowed: false,
      explicitDeny: true,
      matchedStatements: { items: [{ statementId: "LaunchSmall", effect: "DENY" }] },
      failures: { items: [] },
      context: {
        principal: { id: "AROA:x", arn: `arn:aws:sts::${dev.id}:assumed-role/ci/build` },
        action: "RunInstances",
        resource: `arn:aws:ec2:us-east-1:${dev.id}:instance/*`,
        conditions: { items: [{ key: "ec2:InstanceType", values: { items: [{ value: "m5.large" }] } }] },
      },
    }),
    [
      "AWS names the statements that matched: LaunchSmall.",
      "denied by SCP at the root: LaunchSmall",
      "be t3.*",
    ],
  ],
  ["a bare refusal", "Access Denied", ["The message says no more than that"]],
])("explains %s", async (_, message, says) => {
  for (const given of [{ message }, { message: "-" }]) {
    const { code, text } = await explained(given, message);
    for (const words of says) expect(text).toContain(words);
    expect(code).toBe(1);
  }
});

test.each<[string, Parameters<typeof explained>[0], string]>([
  [
    "an unknown action",
    { principal: ci, action: "s3:CreateBuckt" },
    "s3 has no action CreateBuckt. Did you mean CreateBucket?",
  ],
  [
    "an unknown service",
    { principal: ci, action: "sqss:CreateQueue" },
    "AWS has no service sqss. Did you mean sqs?",
  ],
  [
    "a resource that is no ARN",
    { principal: ci, action: "s3:GetObject", resource: "evidence/x" },
    "evidence/x is not an ARN: give all six parts of one",
  ],
  [
    "a resource of another service",
    { principal: ci, action: "s3:GetObject", resource: `arn:aws:sqs:us-east-1:${dev.id}:q` },
    "is nothing that s3:GetObject acts on",
  ],
  [
    "an unknown Region",
    { principal: ci, action: "sqs:CreateQueue", region: "eu-wset-1" },
    "AWS has no Region eu-wset-1. Did you mean eu-west-1?",
  ],
  [
    "a Region of another partition",
    { principal: ci, action: "sqs:CreateQueue", region: "cn-north-1" },
    "cn-north-1 is in the partition aws-cn",
  ],
  [
    "an identity provider's user who calls what only a role can",
    { principal: github, action: "s3:GetObject" },
    "ask about the role that they sign in to",
  ],
  ["an action without a service", { principal: ci, action: "CreateQueue" }, "write service:Action"],
  ["a pattern of actions", { principal: ci, action: "sqs:*" }, "one action at a time"],
  ["an unknown principal", { principal: "developr", action: "sqs:CreateQueue" }, "Did you mean developer?"],
  [
    "an ARN of something else",
    { principal: "arn:aws:s3:::x", action: "sqs:CreateQueue" },
    "not the ARN of a role",
  ],
  [
    "a persona without an account",
    { principal: "developer", action: "sqs:CreateQueue" },
    "Name it with --account",
  ],
  [
    "an unknown account",
    { principal: "ci", account: "boi-de", action: "sqs:CreateQueue" },
    "Did you mean boi-dev?",
  ],
  [
    "a key without a value",
    { principal: ci, action: "sqs:CreateQueue", context: ["team"] },
    "write KEY=VALUE",
  ],
  ["a message that denies nothing", { message: "all is well" }, "this describes no denied call"],
  ["neither a call nor a message", {}, "needs --principal and --action, or the --message"],
  [
    "a policy that is none",
    { principal: ci, action: "sqs:CreateQueue", identity: [join(folder, "broken.json")] },
    "broken.json:1:1",
  ],
])("%s is a mistake that is reported", async (_, values, message) => {
  writeFileSync(join(folder, "broken.json"), "[");
  await expect(explained(values)).rejects.toThrow(message);
});

test("the report for programs holds the decision, the statement, its control and the ways out", async () => {
  const io = recordingIo({ cwd: folder });
  const values = {
    ...here,
    principal: "developer",
    account: "boi-dev",
    action: "sqs:CreateQueue",
    region: "eu-west-1",
    format: "json",
  };
  await explainWith(engine).run({ values, positionals: [] }, io);
  expect(JSON.parse(io.printed())).toMatchObject({
    schemaVersion: 1,
    explanation: {
      answer: "deny",
      notGiven: ["identity", "boundary", "session", "resource"],
      steps: [
        { kind: "rcp", target: "", answer: "allow" },
        { kind: "rcp", target: "Workloads", answer: "allow" },
        { kind: "rcp", target: "boi-dev", answer: "allow" },
        {
          kind: "scp",
          target: "",
          answer: "deny",
          decisive: true,
          statements: [
            {
              policy: "palisade-scp-root",
              sid: "RegionDeclared",
              controls: [{ id: "region-declared" }],
              waysOut: [
                { key: "aws:RequestedRegion", tried: true },
                { key: "aws:PrincipalArn", tried: false },
              ],
            },
          ],
        },
        { kind: "scp", target: "Workloads", answer: "allow" },
        { kind: "scp", target: "boi-dev", answer: "allow" },
      ],
    },
  });
});

test.each<[readonly string[], Readonly<Record<string, string>>, number, string]>([
  [["sqs:CreateQueue"], { region: "us-east-1" }, 0, "yes allowed by the organization's policies"],
  [
    ["s3:PutObject", "arn:aws:s3:::copies/1"],
    { region: "us-east-1" },
    0,
    "arn:aws:s3:::copies/1 does not say whose it is; it is taken to be in account boi-dev",
  ],
  [["sqs:CreateQueue"], { region: "eu-west-1" }, 1, "no denied by SCP at the root: RegionDeclared"],
  [["sqs:CreateQueue"], { region: "eu-west-1", as: "deployment" }, 0, "yes"],
  [
    ["ec2:RunInstances", `arn:aws:ec2:us-east-1:${dev.id}:instance/*`],
    {},
    1,
    "it depends on what was not given",
  ],
])("can-i %j %j", async (positionals, values, code, says) => {
  const io = recordingIo({ cwd: folder });
  const given = { values: { ...here, account: "boi-dev", ...values }, positionals };
  expect(await canIWith(engine).run(given, io)).toBe(code);
  expect(io.printed().replace(/\s+/g, " ")).toContain(says);
});

test.each([
  ["a resource that is no ARN", ["s3:GetObject", "evidence"], {}, "is not an ARN"],
  ["an unknown Region", ["sqs:CreateQueue"], { region: "eu-wset-1" }, "Did you mean eu-west-1?"],
])("can-i with %s is a mistake that is reported", async (_, positionals, values, message) => {
  const given = { values: { ...here, account: "boi-dev", ...values }, positionals };
  await expect(() => canIWith(engine).run(given, recordingIo())).rejects.toThrow(message);
});

test("can-i without an action is a mistake that is reported", async () => {
  await expect(() => canIWith(engine).run({ values: here, positionals: [] }, recordingIo())).rejects.toThrow(
    "needs an action",
  );
});
