import type { ComputedType } from "../../values/template";

const principal = (kind: string, unique: string): ComputedType => ({
  name: "name",
  tags: true,
  id: "{name}",
  arn: `arn:{partition}:iam::{account}:${kind}{path}{name}`,
  outputs: { uniqueId: `${unique}{upper:17}` },
});

/** Formats: IAM user guide "IAM identifiers" (prefixes AROA, AIDA, ...). */
export const iam: Readonly<Record<string, ComputedType>> = {
  "aws:iam/role:Role": principal("role", "AROA"),
  "aws:iam/user:User": principal("user", "AIDA"),
  "aws:iam/group:Group": { ...principal("group", "AGPA"), tags: false },
  "aws:iam/instanceProfile:InstanceProfile": principal("instance-profile", "AIPA"),
  "aws:iam/policy:Policy": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:iam::{account}:policy{path}{name}",
    outputs: { policyId: "ANPA{upper:17}" },
  },
  "aws:iam/rolePolicy:RolePolicy": { name: "name", id: "{in:role}:{name}" },
  "aws:iam/userPolicy:UserPolicy": { name: "name", id: "{in:user}:{name}" },
  "aws:iam/groupPolicy:GroupPolicy": { name: "name", id: "{in:group}:{name}" },
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": { id: "{in:role}-{digits:26}" },
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": { id: "{in:user}-{digits:26}" },
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": { id: "{in:group}-{digits:26}" },
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy": { id: "iam-account-password-policy" },
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:iam::{account}:oidc-provider/{host}",
  },
  "aws:iam/samlProvider:SamlProvider": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:iam::{account}:saml-provider/{name}",
  },
};
