import { iamOidcTrustScoped } from "./iam-oidc-trust-scoped";
import { statusOf } from "../model/verdicts";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const role = (provider: string, condition: object, action = "sts:AssumeRoleWithWebIdentity") => ({
  name: "",
  resources: [
    {
      type: "aws:iam/role:Role",
      props: {
        assumeRolePolicy: {
          Statement: [
            { Effect: "Allow", Principal: { Federated: provider }, Action: action, Condition: condition },
          ],
        },
      },
    },
  ],
});

const oidc = (issuer: string, sub: unknown, operator = "StringLike") =>
  role(`arn:aws:iam::111122223333:oidc-provider/${issuer}`, {
    StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com" },
    [operator]: { [`${issuer}:sub`]: sub },
  });

const github = (sub: unknown, operator?: string) =>
  oidc("token.actions.githubusercontent.com", sub, operator);
const gitlab = (sub: string) => oidc("gitlab.com", sub);
const cluster = (sub: string) => oidc("oidc.eks.us-east-1.amazonaws.com/id/0A1B", sub);

test.each([
  ["release branches", github("repo:acme/site:ref:refs/heads/release/*"), "pass"],
  ["tags of one form", github("repo:acme/site:ref:refs/tags/v*"), "pass"],
  [
    "a reusable workflow on main",
    github("repo:acme/site:job_workflow_ref:acme/ci/.github/workflows/a.yml@refs/heads/main"),
    "pass",
  ],
  ["branches that end in main", github("repo:acme/site:ref:refs/heads/*main"), "fail"],
  ["branches with a slash", github("repo:acme/site:ref:refs/heads/*/*"), "fail"],
  ["one character and the rest", github("repo:acme/site:environment:?roduction"), "fail"],
  [
    "a reusable workflow on any branch",
    github("repo:acme/site:job_workflow_ref:acme/ci/.github/workflows/a.yml@refs/heads/*"),
    "fail",
  ],
  [
    "a reusable workflow on any ref",
    github("repo:acme/site:job_workflow_ref:acme/ci/.github/workflows/a.yml@refs/*"),
    "fail",
  ],
  [
    "a reusable workflow at a commit",
    github("repo:acme/site:job_workflow_ref:acme/ci/.github/workflows/a.yml@0a1b2c3d"),
    "pass",
  ],
  [
    "an environment that the token itself names",
    github("repo:acme/site:environment:${token.actions.githubusercontent.com:environment}"),
    "fail",
  ],
  ["any user of a connection", oidc("acme.auth0.com", "auth0|*"), "fail"],
  ["any identity of one ending", oidc("ci.example.com", "*@example.com"), "fail"],
  [
    "a Buildkite pipeline on main",
    oidc("agent.buildkite.com", "organization:acme:pipeline:site:ref:refs/heads/main:commit:*:step:*"),
    "pass",
  ],
  [
    "a Buildkite pipeline on any branch",
    oidc("agent.buildkite.com", "organization:acme:pipeline:site:ref:refs/heads/*:commit:*:step:*"),
    "fail",
  ],
  ["service accounts that hold an a", cluster("system:serviceaccount:reports:*a*"), "fail"],
  ["any branch", github("repo:acme/site:ref:refs/heads/*"), "fail"],
  ["any environment", github("repo:acme/site:environment:*"), "fail"],
  ["any pull request", github("repo:acme/site:pull_request"), "fail"],
  ["a repository's prefix", github("repo:acme/site*:environment:production"), "fail"],
  ["one good subject and one bad", github(["repo:acme/site:environment:a", "repo:acme/*"]), "fail"],
  [
    "a condition that a missing key satisfies",
    github("repo:acme/site:environment:a", "StringLikeIfExists"),
    "fail",
  ],
  ["all but one repository", github("repo:acme/other:*", "StringNotLike"), "fail"],
  ["a GitLab branch", gitlab("project_path:acme/platform/site:ref_type:branch:ref:main"), "pass"],
  ["any GitLab branch", gitlab("project_path:acme/site:ref_type:branch:ref:*"), "fail"],
  ["service accounts of one prefix", cluster("system:serviceaccount:reports:worker-*"), "pass"],
  ["any service account of a namespace", cluster("system:serviceaccount:reports:*"), "fail"],
  ["a namespace's prefix", cluster("system:serviceaccount:rep*:worker"), "fail"],
  ["an identity of another provider", oidc("ci.example.com", "pipeline/42"), "pass"],
  ["any identity of another provider", oidc("ci.example.com", "pipeline/*"), "fail"],
  [
    "a HashiCorp workspace in any run phase",
    oidc("app.terraform.io", "organization:acme:project:p:workspace:w:run_phase:*"),
    "pass",
  ],
  [
    "an identity pool of Cognito",
    role("cognito-identity.amazonaws.com", {
      StringEquals: { "cognito-identity.amazonaws.com:aud": "us-east-1:0a1b" },
    }),
    "pass",
  ],
  ["any identity pool", role("cognito-identity.amazonaws.com", {}), "fail"],
  ["no provider's ARN", role("token.actions.githubusercontent.com", {}), "fail"],
  [
    "SAML sign-in in any Region",
    role(
      "arn:aws:iam::111122223333:saml-provider/corporate",
      { StringLike: { "SAML:aud": "https://*.signin.aws.amazon.com/saml" } },
      "sts:AssumeRoleWithSAML",
    ),
    "pass",
  ],
  [
    "any SAML audience",
    role(
      "arn:aws:iam::111122223333:saml-provider/corporate",
      { StringLike: { "SAML:aud": "*" } },
      "sts:AssumeRoleWithSAML",
    ),
    "fail",
  ],
])("%s", (_, example, expected) => {
  expect(statusOf(iamOidcTrustScoped, example)).toBe(expected);
});

const [denied] = iamOidcTrustScoped.denied ?? [];
const guarded = {
  ...exampleGuardedAccount,
  trusted: {
    accounts: [],
    identityProviders: [
      {
        issuer: "token.actions.githubusercontent.com",
        subjects: ["repo:acme/*", "repo:acme-labs/site:environment:production"],
      },
      { issuer: "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF", subjects: ["*"] },
    ],
  },
};

test.each([
  [
    "a repository of the organization",
    "token.actions.githubusercontent.com",
    "repo:acme/site:ref:refs/heads/x",
    "allow",
  ],
  [
    "one repository by name",
    "token.actions.githubusercontent.com",
    "repo:acme-labs/site:environment:production",
    "allow",
  ],
  [
    "its neighbor",
    "token.actions.githubusercontent.com",
    "repo:acme-labs/other:environment:production",
    "deny",
  ],
  [
    "an owner whose name begins alike",
    "token.actions.githubusercontent.com",
    "repo:acme-evil/site:ref:refs/heads/main",
    "deny",
  ],
  [
    "the cluster",
    "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF",
    "system:serviceaccount:a:b",
    "allow",
  ],
  [
    "another cluster",
    "oidc.eks.us-east-1.amazonaws.com/id/FEDCBA9876543210",
    "system:serviceaccount:a:b",
    "deny",
  ],
])("with two providers AWS lets through or refuses %s", (_, issuer, subject, expected) => {
  const request = caseRequest(guarded, {
    name: "",
    caller: { type: "federated" },
    action: "sts:AssumeRoleWithWebIdentity",
    context: { [`${issuer}:sub`]: subject },
  });
  expect(denied && statementDecision(denied, guarded, request).answer).toBe(expected);
});

test("an organization without identity providers takes no tokens at all", () => {
  const trusted = { accounts: [], identityProviders: [] };
  expect(denied?.statement({ ...guarded, trusted })).toEqual({
    Principal: "*",
    Action: "sts:AssumeRoleWithWebIdentity",
    Resource: "*",
  });
});
