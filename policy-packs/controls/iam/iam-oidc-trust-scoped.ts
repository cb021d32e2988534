import { federationProblems } from "../../iam/federation";
import { statementProblems } from "../facts/policy-statements";
import { deployedRole, deployedTrust, roleType as type } from "../facts/trust-document";
import { each, type Control } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

const deployed = "arn:{partition}:iam::{account}:role/palisade-deployment";
const bearer = { type: "federated" } as const;

export const iamOidcTrustScoped: Control = {
  id: "iam-oidc-trust-scoped",
  title: "Roles for federated identities name who may assume them",
  why: "A subject of repo:org/* lets any branch of any repository, and everyone who may push to one, deploy to production.",
  remedy:
    "In assumeRolePolicy require the provider's aud and a sub that names repository and branch, tag or environment; for SAML require SAML:aud.",
  severity: "critical",
  domain: "identity",
  planned: each(type, ({ props }) => unscoped(props.assumeRolePolicy)),
  deployed: { types: ["AWS::IAM::Role"], problems: (item) => unscoped(deployedTrust(item)) },
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "TokensOfOwnIdentitiesOnly",
      // Negated, a condition on an absent key holds: a token of an issuer that is not listed has none of the keys and is
      // denied, and one of a listed issuer is denied unless its own subject matches.
      statement: ({ trusted: { identityProviders } }) => ({
        Principal: "*",
        Action: "sts:AssumeRoleWithWebIdentity",
        Resource: "*",
        ...(identityProviders.length > 0 && {
          Condition: {
            StringNotLikeIfExists: Object.fromEntries(
              identityProviders.map(({ issuer, subjects }) => [`${issuer}:sub`, subjects]),
            ),
          },
        }),
      }),
      cases: {
        denied: [
          token(
            "a stranger's repository at GitHub",
            "token.actions.githubusercontent.com",
            "repo:stranger/site:ref:refs/heads/main",
          ),
          token("an issuer that is not listed", "login.stranger.example", "somebody"),
          token(
            "a cluster that is not listed",
            "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF",
            "system:serviceaccount:reports:worker",
          ),
          {
            name: "a token without a subject",
            caller: bearer,
            action: "sts:AssumeRoleWithWebIdentity",
            resource: deployed,
          },
        ],
        allowed: [
          {
            name: "somebody whom the company's directory vouches for",
            caller: bearer,
            action: "sts:AssumeRoleWithSAML",
            resource: deployed,
            context: { "SAML:aud": "https://signin.aws.amazon.com/saml" },
          },
          { name: "a role", caller: "ci", action: "sts:AssumeRole", resource: deployed },
          { name: "asking who one is", caller: "ci", action: "sts:GetCallerIdentity" },
        ],
      },
      casesAt: ({ trusted }) => {
        const identities = trusted.identityProviders.flatMap(({ issuer, subjects }) =>
          subjects.map((subject) => ({ issuer, subject })),
        );
        return {
          allowed: identities.map(({ issuer, subject }) =>
            token(`${subject} of ${issuer}`, issuer, subject.replaceAll("*", "own")),
          ),
          denied: identities
            .filter(({ subject }) => !subject.startsWith("*"))
            .map(({ issuer, subject }) =>
              token(`another subject than ${subject} of ${issuer}`, issuer, `stranger:${subject}`),
            ),
        };
      },
    },
  ],
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

function token(name: string, issuer: string, subject: string): PolicyCase {
  return {
    name,
    caller: bearer,
    action: "sts:AssumeRoleWithWebIdentity",
    resource: deployed,
    context: { [`${issuer}:sub`]: subject, [`${issuer}:aud`]: "sts.amazonaws.com" },
  };
}
