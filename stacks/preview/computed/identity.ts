import type { ComputedType } from "./template";

const named = (kind: string, unique: string): ComputedType => ({
  name: "name",
  tags: true,
  id: "{name}",
  arn: `arn:{partition}:iam::{account}:${kind}{path}{name}`,
  outputs: { uniqueId: `${unique}{upper:17}` },
});

/** Formats: IAM user guide "IAM identifiers" (prefixes AROA, AIDA, ...); Organizations user guide "ARN formats". */
export const identity: Readonly<Record<string, ComputedType>> = {
  "aws:iam/role:Role": named("role", "AROA"),
  "aws:iam/user:User": named("user", "AIDA"),
  "aws:iam/group:Group": { ...named("group", "AGPA"), tags: false },
  "aws:iam/instanceProfile:InstanceProfile": named("instance-profile", "AIPA"),
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
  "aws:organizations/organization:Organization": {
    id: "o-{lower:10}",
    arn: "arn:{partition}:organizations::{account}:organization/{id}",
    outputs: { masterAccountId: "{account}", roots: [{ id: "r-{lower:4}", name: "Root" }] },
  },
  "aws:organizations/organizationalUnit:OrganizationalUnit": {
    name: "name",
    tags: true,
    id: "ou-{lower:4}-{lower:8}",
  },
  "aws:organizations/account:Account": { name: "name", tags: true },
  "aws:organizations/policy:Policy": { name: "name", tags: true, id: "p-{lower:8}" },
  "aws:organizations/policyAttachment:PolicyAttachment": { id: "{in:targetId}:{in:policyId}" },
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": {
    id: "{in:accountId}/{in:servicePrincipal}",
  },
  "aws:accessanalyzer/analyzer:Analyzer": {
    name: "analyzerName",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:access-analyzer:{region}:{account}:analyzer/{name}",
  },
  "aws:cognito/userPool:UserPool": {
    name: "name",
    tags: true,
    id: "{region}_{lower:9}",
    arn: "arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}",
    outputs: { endpoint: "cognito-idp.{region}.amazonaws.com/{id}" },
  },
  "aws:cognito/userPoolClient:UserPoolClient": { name: "name", id: "{lower:26}" },
  "aws:cognito/userPoolDomain:UserPoolDomain": { id: "{in:domain}" },
  "aws:cognito/userGroup:UserGroup": { name: "name", id: "{in:userPoolId}/{name}" },
};
