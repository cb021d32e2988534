import type { ComputedType } from "../../values/template";

/** Formats: Organizations user guide "ARN formats". */
export const organizations: Readonly<Record<string, ComputedType>> = {
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
};
