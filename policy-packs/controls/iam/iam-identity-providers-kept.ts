import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const provider = "arn:{partition}:iam::{account}:oidc-provider/token.actions.githubusercontent.com";

/** Identity Center changes its own SAML provider through a service-linked role. */
export const iamIdentityProvidersKept = prevented({
  id: "iam-identity-providers-kept",
  title: "Identity providers are added and changed by deployment only",
  why: "An intruder who adds a provider of their own signs in as anyone whom a role's trust policy lets in from it.",
  remedy: "Plan the provider and deploy it. In an incident security-response can cut one off.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "IdentityProvidersStay",
      actions: [
        "iam:AddClientIDToOpenIDConnectProvider",
        "iam:CreateOpenIDConnectProvider",
        "iam:CreateSAMLProvider",
        "iam:DeleteOpenIDConnectProvider",
        "iam:DeleteSAMLProvider",
        "iam:RemoveClientIDFromOpenIDConnectProvider",
        "iam:UpdateOpenIDConnectProviderThumbprint",
        "iam:UpdateSAMLProvider",
      ],
      to: exemptInIncidents,
      allowed: [
        { name: "reading a provider", action: "iam:GetOpenIDConnectProvider", resource: provider },
        {
          name: "signing in from one",
          caller: { type: "federated" },
          action: "sts:AssumeRoleWithWebIdentity",
          resource: "arn:{partition}:iam::{account}:role/ci",
        },
        { name: "tagging a provider", action: "iam:TagOpenIDConnectProvider", resource: provider },
      ],
    }),
  ],
});
