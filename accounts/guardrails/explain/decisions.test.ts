import { readFileSync } from "node:fs";
import { join } from "node:path";
import { controls } from "../../../policy-packs/controls";
import { decide } from "../../../policy-packs/iam/evaluation/decide";
import { parseOrganization } from "../../organization-files/organization";
import { packageRoot } from "../../package-root";
import { compiledPolicies } from "../compile/compile";
import { callOfQuestion } from "./call-of-question";
import { principalOf } from "./principal";

const folder = join(packageRoot(), "accounts", "organization");
const parsed = parseOrganization(folder, { controls: () => controls });
if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
const { organization } = parsed;
const compiled = compiledPolicies(organization, controls);
if (!("policies" in compiled)) throw new Error("the sample's guardrails do not fit");

const idOf = (key: string): string => organization.accounts.find((account) => account.key === key)?.id ?? key;
const prod = idOf("boi-prod");
const archive = idOf("log-archive");
const security = idOf("security");
const backup = `arn:aws:iam::${prod}:role/palisade-backup`;
const workload = `arn:aws:iam::${prod}:role/workload`;

interface Call {
  readonly principal: string;
  readonly action: string;
  readonly resource?: string;
  readonly resourceAccount?: string;
  readonly region?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** What the organization's policies answer for a caller of the account: allow, or the Sids of what denies. */
function answer(account: string, { principal, ...call }: Call) {
  const known = organization.accounts.find(({ key }) => key === account);
  const caller = principalOf(principal, organization, known);
  if ("problem" in caller) throw new Error(caller.problem);
  if (!("policies" in compiled)) throw new Error("nothing compiled");
  const asked = callOfQuestion(
    { region: "us-east-1", context: {}, given: {}, ...call, principal: caller },
    organization,
    compiled.policies,
  );
  if ("problem" in asked) throw new Error(asked.problem);
  const { answer: decided, steps } = decide(asked.request, asked.policies);
  const denying = steps.filter((step) => step.answer === "deny").flatMap(({ statements }) => statements);
  return decided === "deny" ? denying.map(({ sid }) => sid).join(" ") : decided;
}

const deleteBackup = {
  action: "dynamodb:DeleteBackup",
  resource: `arn:aws:dynamodb:us-east-1:${prod}:table/orders/backup/01`,
};
const shareSnapshot = {
  action: "ec2:ModifySnapshotAttribute",
  resource: "arn:aws:ec2:us-east-1::snapshot/snap-0123456789abcdef0",
};
const model = (region: string) => ({
  action: "bedrock:InvokeModel",
  region,
  resource: `arn:aws:bedrock:${region}::foundation-model/anthropic.claude-v2`,
});
const rules = `arn:aws:lambda:us-east-1:${security}:function:palisade-config-rules`;
const signIn = { action: "sts:AssumeRoleWithWebIdentity", resource: workload };
const identityProvider = (issuer: string) => `arn:aws:iam::${prod}:oidc-provider/${issuer}`;
const records = { action: "s3:GetObject", resource: "arn:aws:s3:::records/1", resourceAccount: prod };

test.each<[string, string, Call, string]>([
  ["AWS Backup deletes a backup of a table", "boi-prod", { principal: backup, ...deleteBackup }, "allow"],
  [
    "AWS Backup deletes a database's automated backup",
    "boi-prod",
    {
      principal: backup,
      action: "rds:DeleteDBInstanceAutomatedBackup",
      resource: `arn:aws:rds:us-east-1:${prod}:auto-backup:ab-1`,
    },
    "allow",
  ],
  [
    "AWS Backup shares a snapshot with an account of the organization",
    "boi-prod",
    {
      principal: backup,
      ...shareSnapshot,
      context: { "ec2:Add/userId": [security], "ec2:Add/group": [] },
    },
    "allow",
  ],
  [
    "AWS Backup shares a snapshot with everybody",
    "boi-prod",
    { principal: backup, ...shareSnapshot, context: { "ec2:Add/group": ["all"] } },
    "NoPublicSnapshots",
  ],
  [
    "a workload deletes a backup of a table",
    "boi-prod",
    { principal: workload, ...deleteBackup },
    "TableBackupsAreKept",
  ],
  [
    "a Kubernetes service account signs in (IRSA)",
    "boi-prod",
    { principal: identityProvider("oidc.eks.us-east-1.amazonaws.com/id/0A1B2C3D"), ...signIn },
    "TokensOfOwnIdentitiesOnly",
  ],
  [
    "a user of a Cognito identity pool signs in",
    "boi-prod",
    { principal: "cognito-identity.amazonaws.com", ...signIn },
    "TokensOfOwnIdentitiesOnly",
  ],
  [
    "a job of the deployment signs in",
    "boi-prod",
    {
      principal: identityProvider("token.actions.githubusercontent.com"),
      ...signIn,
      context: {
        "token.actions.githubusercontent.com:aud": ["sts.amazonaws.com"],
        "token.actions.githubusercontent.com:sub": ["repo:palisade-example/palisade:environment:production"],
      },
    },
    "allow",
  ],
  [
    "EKS Pod Identity takes on a role",
    "boi-prod",
    {
      principal: "pods.eks.amazonaws.com",
      action: "sts:AssumeRole",
      resource: workload,
      context: { "aws:SourceAccount": [prod], "aws:SourceOrgID": [organization.id] },
    },
    "allow",
  ],
  [
    "a model is called in a declared Region",
    "boi-dev",
    { principal: "developer", ...model("us-east-1") },
    "allow",
  ],
  [
    "a model of an inference profile is called in a Region that is not declared",
    "boi-dev",
    { principal: "developer", ...model("us-east-2") },
    "OnlyDeclaredRegions",
  ],
  [
    "a workload in Production calls a model",
    "boi-prod",
    { principal: workload, ...model("us-east-1") },
    "OnlyApprovedServices",
  ],
  ...["boi-prod", "boi-test"].flatMap((account): [string, string, Call, string][] => [
    [
      `a workload of ${account} registers with Cloud Map`,
      account,
      { principal: "workload", action: "servicediscovery:RegisterInstance" },
      "OnlyApprovedServices",
    ],
    [
      `a developer signs in to the console of ${account}`,
      account,
      { principal: "developer", action: "signin:ListTrustedIdentityPropagationApplicationsForConsole" },
      "allow",
    ],
  ]),
  [
    "an administrator changes the code of the Config rules",
    "security",
    { principal: "administrator", action: "lambda:UpdateFunctionCode", resource: rules },
    "ConfigRuleCodeStays",
  ],
  [
    "an administrator changes the policy of an archive's key",
    "log-archive",
    {
      principal: "administrator",
      action: "kms:PutKeyPolicy",
      resource: `arn:aws:kms:us-east-1:${archive}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    },
    "ArchiveKeyPoliciesStay",
  ],
  [
    "an outsider reads a bucket",
    "boi-prod",
    {
      principal: "arn:aws:iam::999988887777:role/stranger",
      ...records,
      context: { "aws:PrincipalOrgID": ["o-elsewhere0"] },
    },
    "BucketsForTheOrganizationOnly",
  ],
  [
    "a workload writes to a stranger's bucket",
    "boi-prod",
    {
      principal: workload,
      action: "s3:PutObject",
      resource: "arn:aws:s3:::copies/1",
      resourceAccount: "999988887777",
    },
    "DataLeavesToTheOrganizationOnly",
  ],
  [
    "a function's credentials are used from the internet",
    "boi-prod",
    {
      principal: workload,
      ...records,
      context: {
        "lambda:SourceFunctionArn": [`arn:aws:lambda:us-east-1:${prod}:function:orders`],
        "aws:VpceOrgID": [],
      },
    },
    "FunctionsReachDataFromInside FunctionCredentialsStayInNetwork",
  ],
])("the sample has decided: %s (%s)", (_, account, call, expected) => {
  expect(answer(account, call)).toBe(expected);
});

test.each([
  ["organization.yaml", ["IRSA", "Cognito", "Pod Identity"]],
  ["workloads/ou.yaml", ["cross-Region inference"]],
  ["workloads/production/ou.yaml", ["sign in to the console", "Cloud Map", "Bedrock"]],
  ["protected-roles.yaml", ["role/palisade-backup"]],
])("%s says what was decided there", (file, words) => {
  const content = readFileSync(join(folder, file), "utf8");
  expect(words.filter((word) => !content.includes(word))).toEqual([]);
});
