import { join } from "node:path";
import { controls } from "../../../policy-packs/controls";
import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { Organization } from "../../account";
import { defaultProtectedRoles } from "../../default-protected-roles";
import { parseOrganization } from "../../organization-files/organization";
import type { ProtectedRole } from "../../protected-role";
import { packageRoot } from "../../package-root";
import { compiledPolicies } from "../compile/compile";
import type { PolicyKind, Target } from "../compile/compiled-policies";
import { attachedPolicies, fullAccess, type AttachedPolicies } from "../reach/attached-policies";
import type { Lockout } from "./lockout";
import { lockoutReport } from "./lockout-report";
import { lockouts, lockoutsOf } from "./lockouts";

const parsed = parseOrganization(join(packageRoot(), "accounts", "organization"), {});
if ("problems" in parsed) throw new Error("the sample has problems");
const { organization } = parsed;
const compiled = compiledPolicies(organization, controls);
if (!("policies" in compiled)) throw new Error("the sample's guardrails do not fit");
const sound = attachedPolicies(compiled.policies);

const members = organization.accounts.length - 1;
const root = { kind: "root" } as Target;
const unit = (path: string): Target => ({ kind: "unit", path });

const document = (
  kind: PolicyKind,
  targets: readonly Target[],
  ...statements: readonly Partial<StatementJson>[]
) => ({
  kind,
  name: "changed",
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement, index) => ({
      Sid: `Changed${String(index)}`,
      Effect: "Deny",
      ...(kind === "rcp" && { Principal: "*" }),
      Resource: "*",
      ...statement,
    })),
  }),
  targets,
  controls: statements.map(() => ["a-control"]),
});

const scp = (statement: Partial<StatementJson>, target = root): AttachedPolicies => [
  ...sound,
  document("scp", [target], statement),
];
const rcp = (statement: Partial<StatementJson>, target = root): AttachedPolicies => [
  ...sound,
  document("rcp", [target], statement),
];

const unless = (...arns: string[]) => ({ ArnNotLike: { "aws:PrincipalArn": arns } });
const role = (name: string) => `arn:aws:iam::*:role/${name}`;
const exemptRoles = ["palisade-deployment", "palisade-break-glass"].map(role);
const outOfRegion = (...regions: string[]) => ({ StringNotEquals: { "aws:RequestedRegion": regions } });
const globalServices = ["iam:*", "sts:*", "budgets:*", "support:*"];

const without = (name: string): Organization => ({
  ...organization,
  protectedRoles: organization.protectedRoles.filter((one) => one.name !== name),
});
const protecting = (changed: ProtectedRole): Organization => ({
  ...organization,
  protectedRoles: [...organization.protectedRoles, changed],
});

test("the sample locks no role out", () => {
  expect(lockoutReport(lockouts(organization, compiled.policies))).toBe("No protected role is locked out.");
});

test("nor would it without protected-roles.yaml", () => {
  const changed = { ...organization, protectedRoles: defaultProtectedRoles() };
  expect(lockoutReport(lockouts(changed, compiled.policies))).toContain("No protected role");
});

interface Case {
  readonly name: string;
  readonly policies: AttachedPolicies;
  readonly organization?: Organization;
  /** One of the lockouts that follow. */
  readonly role: string;
  readonly actions: readonly string[];
  readonly answer?: Lockout["answer"];
  /** How many accounts, or which. */
  readonly in?: number | readonly string[];
  readonly fix: string;
}

const cases: readonly Case[] = [
  {
    name: "everything is denied at the root",
    policies: scp({ Action: "*" }),
    role: "deployment",
    actions: ["iam:CreateRole", "kms:CreateKey", "s3:CreateBucket"],
    in: members,
    fix: `exempt the role: add the condition ArnNotLike aws:PrincipalArn ${role("palisade-deployment")}`,
  },
  {
    name: "a Region restriction exempts no one and forgets a Region of the accounts",
    policies: scp({ NotAction: globalServices, Condition: outOfRegion("us-east-1") }),
    role: "deployment",
    actions: ["ec2:CreateFlowLogs"],
    fix: "add us-west-2 to the Regions that it allows (aws:RequestedRegion)",
  },
  {
    name: "a Region restriction forgets that IAM is called in us-east-1",
    policies: scp({ NotAction: ["sts:*"], Condition: outOfRegion("eu-central-1", "us-west-2") }),
    role: "break-glass",
    actions: ["iam:AttachRolePolicy"],
    fix: "add us-east-1 to the Regions that it allows (aws:RequestedRegion)",
  },
  {
    name: "an exemption misspells the role",
    policies: scp(
      { Action: "kms:*", Condition: unless(role("palisade-deploymnet"), role("palisade-*")) },
      unit("Workloads"),
    ),
    role: "administrator",
    actions: ["kms:DescribeKey"],
    in: 7,
    fix: "to the roles that it exempts (ArnNotLike aws:PrincipalArn)",
  },
  {
    name: "an exemption has the wrong name",
    policies: scp({
      Action: "iam:CreateRole",
      Condition: unless(role("palisade-deployer"), role("palisade-break-glass")),
    }),
    role: "deployment",
    actions: ["iam:CreateRole"],
    in: members,
    fix: `add ${role("palisade-deployment")} to the roles that it exempts (ArnNotLike aws:PrincipalArn)`,
  },
  {
    name: "an exemption has the right name under a wrong path",
    policies: scp({
      Action: ["iam:PutRolePolicy"],
      Condition: unless(role("platform/palisade-deployment"), role("palisade-break-glass")),
    }),
    role: "deployment",
    actions: ["iam:PutRolePolicy"],
    fix: "to the roles that it exempts",
  },
  {
    name: "an exemption knows Identity Center's path in one Region only",
    policies: scp({
      Action: "ec2:DescribeInstances",
      Condition: unless(
        ...exemptRoles,
        role("palisade-security-response"),
        role("aws-reserved/sso.amazonaws.com/AWSReservedSSO_administrator_*"),
      ),
    }),
    role: "administrator",
    actions: ["ec2:DescribeInstances"],
    fix: "to the roles that it exempts",
  },
  {
    name: "an exemption by session instead of by role",
    policies: scp({
      Action: "iam:*",
      Condition: unless(
        "arn:aws:sts::*:assumed-role/palisade-deployment/*",
        "arn:aws:sts::*:assumed-role/palisade-break-glass/*",
      ),
    }),
    role: "break-glass",
    actions: ["iam:UpdateAssumeRolePolicy"],
    fix: "to the roles that it exempts",
  },
  {
    name: "all of IAM is denied",
    policies: scp({ Action: "iam:*" }),
    role: "vending-in-account",
    actions: ["iam:CreateRole"],
    fix: "exempt the role",
  },
  {
    name: "no one may assume a role",
    policies: scp({ Action: "sts:AssumeRole" }),
    role: "pipeline",
    actions: ["sts:AssumeRole"],
    fix: "exempt the role",
  },
  {
    name: "an allow-list by NotAction forgets STS",
    policies: scp(
      { NotAction: ["iam:*", "s3:*", "support:*"], Condition: unless(...exemptRoles) },
      unit("Security"),
    ),
    role: "security-team",
    actions: ["sts:AssumeRole"],
    fix: "to the roles that it exempts",
  },
  {
    name: "FullAWSAccess is taken off an OU",
    policies: [
      ...sound.filter(({ name }) => name !== fullAccess.name),
      {
        ...fullAccess,
        targets: [
          root,
          unit("Security"),
          unit("Infrastructure"),
          ...organization.accounts.map(({ key }): Target => ({ kind: "account", account: key })),
        ],
      },
    ],
    role: "deployment",
    actions: ["kms:CreateKey"],
    in: ["policy-staging"],
    fix: "or a policy that allows it: nothing there does",
  },
  {
    name: "an RCP asks CloudTrail for a key that it does not send",
    policies: rcp(
      { Action: "s3:PutObject", Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-elsewhere0" } } },
      unit("Security"),
    ),
    role: "trail-delivery",
    actions: ["s3:PutObject"],
    in: ["log-archive"],
    fix: "exempt AWS services: add the condition BoolIfExists aws:PrincipalIsAWSService false",
  },
  {
    name: "an RCP keeps keys to the account's own roles",
    policies: rcp({
      Action: "kms:*",
      Condition: { StringNotEquals: { "aws:PrincipalAccount": "${aws:ResourceAccount}" } },
    }),
    role: "alarm-delivery",
    actions: ["kms:Decrypt", "kms:GenerateDataKey"],
    fix: "exempt AWS services",
  },
  {
    name: "an RCP keeps roles to the account's own",
    policies: rcp({
      Action: "sts:AssumeRole",
      Condition: {
        StringNotEquals: { "aws:PrincipalAccount": "${aws:ResourceAccount}" },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    }),
    role: "vending",
    actions: ["sts:AssumeRole"],
    fix: "exempt the role",
  },
  {
    name: "an RCP asks those who sign in for an organization that they do not have yet",
    policies: rcp({
      Action: "sts:*",
      Condition: { StringNotEquals: { "aws:PrincipalOrgID": organization.id } },
    }),
    role: "pipeline-sign-in",
    actions: ["sts:AssumeRoleWithWebIdentity"],
    in: ["shared-services"],
    fix: "leave the statement out",
  },
  {
    name: "a guard against confused deputies is wider than what services send",
    policies: rcp({
      Action: "sts:AssumeRole",
      Condition: {
        StringNotEquals: { "aws:SourceOrgID": organization.id },
        Bool: { "aws:PrincipalIsAWSService": "true" },
      },
    }),
    role: "service-roles",
    actions: ["sts:AssumeRole"],
    fix: "exempt services that do not say for whom they call: add the condition Null aws:SourceOrgID false",
  },
  {
    name: "TLS is asked for by the wrong value",
    policies: rcp({ Action: "s3:*", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    role: "configuration-delivery",
    actions: ["s3:GetBucketAcl", "s3:ListBucket", "s3:PutObject"],
    fix: "exempt AWS services",
  },
  {
    name: "access depends on an address that a role may or may not have",
    policies: scp({
      Action: "*",
      Condition: {
        NotIpAddress: { "aws:SourceIp": "198.51.100.0/24" },
        ...unless(role("palisade-deployment")),
      },
    }),
    role: "break-glass",
    actions: ["iam:CreateRole"],
    answer: "undetermined",
    fix: "to the roles that it exempts",
  },
  {
    name: "access depends on a second factor",
    policies: scp({
      Action: "kms:PutKeyPolicy",
      Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
    }),
    role: "deployment",
    actions: ["kms:PutKeyPolicy"],
    answer: "undetermined",
    fix: "exempt the role",
  },
  {
    name: "access depends on a tag of what is acted on",
    policies: scp({
      Action: "ec2:StopInstances",
      Condition: { StringEquals: { "aws:ResourceTag/protected": "true" } },
    }),
    role: "security-response",
    actions: ["ec2:StopInstances"],
    answer: "undetermined",
    fix: "exempt the role",
  },
  {
    name: "one resource among all that are needed is denied",
    policies: scp({ Action: "s3:GetObject", Resource: "arn:aws:s3:::palisade-*-trail/*" }),
    role: "break-glass",
    actions: ["s3:GetObject"],
    answer: "undetermined",
    fix: "exempt the role",
  },
  {
    name: "break-glass is let through in one account only",
    policies: scp(
      {
        Action: "iam:*",
        Condition: unless(role("palisade-deployment"), "arn:aws:iam::093518264707:role/palisade-break-glass"),
      },
      unit("Security"),
    ),
    role: "break-glass",
    actions: ["iam:CreateRole"],
    in: ["security"],
    fix: "to the roles that it exempts",
  },
  {
    name: "quarantine stops the responders too",
    policies: scp({ Action: "*", Condition: unless(role("palisade-break-glass")) }, unit("Quarantine")),
    role: "security-response",
    actions: ["ec2:CreateSnapshot", "iam:PutRolePolicy"],
    in: ["a future account of Quarantine"],
    fix: "to the roles that it exempts",
  },
  {
    name: "a role is protected from now on that the guardrails do not know",
    policies: sound,
    organization: protecting({
      name: "auditor",
      why: "Somebody has to look.",
      arns: [role("auditor")],
      standIns: [],
      exceptUnits: [],
      needs: [
        {
          actions: ["cloudtrail:StopLogging", "organizations:LeaveOrganization"],
          resources: ["*"],
          context: {},
        },
      ],
    }),
    role: "auditor",
    actions: ["organizations:LeaveOrganization"],
    fix: "exempt the role",
  },
  {
    name: "a need is for an unknown action",
    policies: sound,
    organization: protecting({
      name: "typist",
      why: "Somebody mistyped.",
      arns: [role("typist")],
      standIns: [],
      exceptUnits: ["Suspended"],
      needs: [{ actions: ["iam:CreatRole"], resources: ["*"], context: {} }],
    }),
    role: "typist",
    actions: ["iam:CreatRole"],
    answer: "undetermined",
    fix: "correct the action's name",
  },
];

test.each(cases)("$name: refused", ({ policies, organization: changed = organization, ...expected }) => {
  const found = lockoutsOf(changed, policies);
  const lockout = found.find(
    (one) => one.role === expected.role && expected.actions.every((action) => one.actions.includes(action)),
  );
  expect(lockoutReport(found)).toContain(expected.role);
  expect(lockout).toMatchObject({ answer: expected.answer ?? "deny" });
  if (typeof expected.in === "number") expect(lockout?.accounts).toHaveLength(expected.in);
  else if (expected.in) expect(lockout?.accounts).toEqual(expected.in);
  expect(lockout?.fix).toContain(expected.fix);
});

test("there are enough of them", () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

test("what is not protected may be locked out", () => {
  const policies = scp({
    Action: "sts:AssumeRole",
    Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::615730948261:role/palisade-deployment" } },
  });
  expect(lockoutsOf(organization, policies).map((one) => one.role)).toEqual(["pipeline"]);
  expect(lockoutsOf(without("pipeline"), policies)).toEqual([]);
});

test("the report names role, accounts, action, statement, control, place and fix", () => {
  const policies = scp({ Action: "kms:CreateKey" }, unit("Workloads/Production"));
  expect(lockoutReport(lockoutsOf(organization, policies))).toBe(
    [
      "1 lockout: this must not be applied.",
      "",
      "deployment is denied kms:CreateKey in audit-prod, boi-prod, reporting-prod",
      "  who    arn:aws:iam::*:role/palisade-deployment",
      "  why    Nothing can be deployed without it, the removal of a bad guardrail included.",
      "  where  us-east-1, us-west-2",
      "  by     Changed0 (a-control) in the SCP changed, attached to Workloads/Production",
      `  fix    exempt the role: add the condition ArnNotLike aws:PrincipalArn ${role("palisade-deployment")}`,
    ].join("\n"),
  );
});
