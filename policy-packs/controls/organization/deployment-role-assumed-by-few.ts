import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/**
 * Holds where the caller is. The management account is not reached, and a token of the pipeline's identity provider is
 * no caller of an account yet: neither needs an exemption here, and the role's trust policy decides on both.
 */
export const deploymentRoleAssumedByFew = prevented({
  id: "deployment-role-assumed-by-few",
  title: "The roles that deploy and vend are assumed by those duties and administrators only",
  why: "They pass nearly every guardrail, in every account: a trust policy that is too wide must not be all that protects them.",
  remedy: "Deploy through the pipeline, or sign in as an administrator.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "DeploymentRoleByFew",
      actions: ["sts:AssumeRole"],
      to: ["deployment", "break-glass", "vending", "administrator"],
      on: ({ partition, roles }) => [
        ...new Set([
          ...roles.deployment,
          ...roles.vending,
          `arn:${partition}:iam::*:role/OrganizationAccountAccessRole`,
        ]),
      ],
      exampleResources: [
        "{deployment}",
        "{vending}",
        "arn:{partition}:iam::{security}:role/OrganizationAccountAccessRole",
      ],
      denied: [
        {
          name: "a developer whose Identity Center is in another Region calls sts:AssumeRole",
          caller: {
            type: "role",
            arn: "arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_developer_0123456789abcdef",
          },
          action: "sts:AssumeRole",
          resource: "{deployment}",
        },
        {
          name: "ci calls sts:AssumeRole on {deployment}",
          caller: "ci",
          action: "sts:AssumeRole",
          resource: "{deployment}",
        },
      ],
      allowed: [
        {
          name: "a role of a workload",
          action: "sts:AssumeRole",
          resource: "arn:{partition}:iam::{account}:role/workload",
        },
        {
          name: "the rules' Lambda takes its role in the account",
          caller: {
            type: "role",
            arn: "arn:{partition}:iam::{security}:role/palisade-config-rules",
            account: "{security}",
          },
          action: "sts:AssumeRole",
          resource: "arn:{partition}:iam::{account}:role/palisade-config-evaluation",
        },
        {
          name: "the pipeline's token, on which the trust policy decides",
          caller: { type: "federated" },
          action: "sts:AssumeRoleWithWebIdentity",
          resource: "{deployment}",
        },
        { name: "tagging a session, which opens none", action: "sts:TagSession", resource: "{deployment}" },
        { name: "reading the role", action: "iam:GetRole", resource: "{deployment}" },
      ],
    }),
  ],
});
