/**
 * Issuers that vouch for everybody's workloads: only the beginning of a subject tells whose it is. IAM's "Create a role
 * for OIDC federation" lists those for which it asks for a subject.
 */
export const sharedIssuers = [
  {
    issuer: "token.actions.githubusercontent.com",
    names: /^repo:[^/:*?]+\//,
    like: "repo: and the owner, such as repo:acme/*",
  },
  {
    issuer: "gitlab.com",
    names: /^project_path:[^/:*?]+\//,
    like: "project_path: and the group, such as project_path:acme/*",
  },
  {
    issuer: "app.terraform.io",
    names: /^organization:[^:*?]+:/,
    like: "organization: and its name, such as organization:acme:*",
  },
  {
    issuer: "agent.buildkite.com",
    names: /^organization:[^:*?]+:/,
    like: "organization: and its name, such as organization:acme:*",
  },
] as const;
