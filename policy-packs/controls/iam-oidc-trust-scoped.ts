import { federationProblems } from "../iam/federation";
import { statementProblems } from "./facts/policy-statements";
import { deployedRole, deployedTrust, roleType as type } from "./facts/trust-document";
import { each, type Control } from "./model/control";

export const iamOidcTrustScoped: Control = {
  id: "iam-oidc-trust-scoped",
  title: "Roles for federated identities name who may assume them",
  why: "A subject of repo:org/* lets any branch of any repository, and whoever may push to one, deploy to production.",
  remedy:
    "In assumeRolePolicy require the provider's aud and a sub that names repository and branch, tag or environment; for SAML require SAML:aud.",
  severity: "critical",
  satisfies: ["NIST 800-53 r5/AC-3", "NIST 800-53 r5/IA-9", "SOC 2/CC6.1", "ISO 27001:2022/A.5.15"],
  planned: each(type, ({ props }) => unscoped(props.assumeRolePolicy)),
  deployed: { types: ["AWS::IAM::Role"], problems: (item) => unscoped(deployedTrust(item)) },
  examples: {
    bad: [
      {
        name: "any ref of a repository",
        resources: [{ type, props: { assumeRolePolicy: github("repo:acme/landing-zone:*") } }],
      },
      {
        name: "any repository, as text",
        resources: [{ type, props: { assumeRolePolicy: JSON.stringify(github("repo:acme/*")) } }],
      },
      {
        name: "any project of a GitLab group",
        resources: [
          {
            type,
            props: {
              assumeRolePolicy: federated("oidc-provider/gitlab.com", {
                StringEquals: { "gitlab.com:aud": "https://gitlab.com" },
                StringLike: { "gitlab.com:sub": "project_path:acme/*:ref_type:branch:ref:main" },
              }),
            },
          },
        ],
      },
      {
        name: "SAML without an audience",
        resources: [{ type, props: { assumeRolePolicy: federated("saml-provider/corporate", {}) } }],
      },
    ],
    good: [
      {
        name: "one environment of one repository",
        resources: [
          { type, props: { assumeRolePolicy: github("repo:acme/landing-zone:environment:production") } },
        ],
      },
      {
        name: "one service account of a cluster",
        resources: [{ type, props: { assumeRolePolicy: cluster("system:serviceaccount:reports:worker") } }],
      },
      {
        name: "SAML sign-in",
        resources: [
          {
            type,
            props: {
              assumeRolePolicy: federated("saml-provider/corporate", {
                StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" },
              }),
            },
          },
        ],
      },
    ],
    badItems: [deployedRole("any-ref", github("repo:acme/landing-zone:*"))],
    goodItems: [
      deployedRole("main-only", github("repo:acme/landing-zone:ref:refs/heads/main")),
      deployedRole("service-account", cluster("system:serviceaccount:reports:worker")),
    ],
  },
};

function unscoped(document: unknown): readonly string[] {
  return statementProblems(document, (statement, label) =>
    federationProblems(statement).map((problem) => `assumeRolePolicy ${label} ${problem}`),
  );
}

function federated(provider: string, conditions: object) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::111122223333:${provider}` },
        Action: provider.startsWith("saml") ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity",
        Condition: conditions,
      },
    ],
  };
}

function github(sub: string) {
  const issuer = "token.actions.githubusercontent.com";
  return federated(`oidc-provider/${issuer}`, {
    StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com" },
    StringLike: { [`${issuer}:sub`]: sub },
  });
}

function cluster(sub: string) {
  const issuer = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";
  return federated(`oidc-provider/${issuer}`, {
    StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: sub },
  });
}
