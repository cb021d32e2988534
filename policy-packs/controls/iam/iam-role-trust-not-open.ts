import { trustProblems } from "../../iam/role-trust";
import { declaredAccounts } from "../facts/declared-accounts";
import { organizationOnly } from "../facts/organization-only";
import { statementProblems } from "../facts/policy-statements";
import { deployedRole, deployedTrust, roleType as type } from "../facts/trust-document";
import { each, type Control } from "../model/control";

export const iamRoleTrustNotOpen: Control = {
  id: "iam-role-trust-not-open",
  title: "Roles trust only callers that they name",
  why: "A role that trusts everyone hands its rights to any AWS customer who learns its name.",
  remedy:
    "Name the account, role or service in assumeRolePolicy; for a vendor's account require sts:ExternalId, for many accounts aws:PrincipalOrgID.",
  severity: "critical",
  domain: "identity",
  planned: each(type, ({ props, account }, { settings }) => {
    const home = account ? [account] : [];
    // What is fine or wrong whichever accounts are the organization's needs no declaration.
    if (open(props.assumeRolePolicy, new Set(home)).length === 0) return [];
    const anyway = open(props.assumeRolePolicy);
    return anyway.length > 0 && settings.accounts === undefined
      ? anyway
      : open(props.assumeRolePolicy, new Set([...home, ...Object.keys(declaredAccounts(settings))]));
  }),
  deployed: { types: ["AWS::IAM::Role"], problems: (item) => open(deployedTrust(item)) },
  denied: [
    // People and jobs that a provider vouches for belong to no organization: they come by other actions, and
    // iam-oidc-trust-scoped looks after those with a token.
    organizationOnly({
      sid: "RolesForTheOrganizationOnly",
      actions: ["sts:AssumeRole"],
      tried: [{ action: "sts:AssumeRole", resource: "arn:{partition}:iam::{account}:role/reader" }],
      service: "lambda.amazonaws.com",
    }),
  ],
  examples: {
    bad: [
      {
        name: "everyone",
        resources: [
          {
            type,
            props: {
              assumeRolePolicy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }],
              },
            },
          },
        ],
      },
      {
        name: "a foreign account without an external id",
        resources: [{ type, props: { assumeRolePolicy: JSON.stringify(vendor({})) } }],
        settings: { accounts: {} },
      },
    ],
    good: [
      {
        name: "a service",
        resources: [
          {
            type,
            props: {
              assumeRolePolicy: {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Principal: { Service: "lambda.amazonaws.com" },
                    Action: "sts:AssumeRole",
                  },
                ],
              },
            },
          },
        ],
      },
      {
        name: "a vendor with an external id",
        resources: [
          { type, props: { assumeRolePolicy: vendor({ StringEquals: { "sts:ExternalId": "c0ffee" } }) } },
        ],
        settings: { accounts: {} },
      },
      {
        name: "the account itself",
        resources: [
          { type, props: { assumeRolePolicy: JSON.stringify(trust("arn:aws:iam::111122223333:root")) } },
        ],
        settings: { accounts: {} },
      },
    ],
    badItems: [deployedRole("trusts-everyone", trust("*"))],
    goodItems: [deployedRole("trusts-its-account", trust("arn:aws:iam::111122223333:root"))],
  },
};

function open(document: unknown, own?: ReadonlySet<string>): readonly string[] {
  return statementProblems(document, (statement, label) =>
    trustProblems(statement, own).map((problem) => `assumeRolePolicy ${label} ${problem}`),
  );
}

function trust(principal: string, conditions: object = {}) {
  return {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole", Condition: conditions },
    ],
  };
}

function vendor(conditions: object) {
  return trust("arn:aws:iam::999988887777:root", conditions);
}
