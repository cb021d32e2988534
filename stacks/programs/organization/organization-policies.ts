import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";
import { organizationPolicies as all } from "../../../accounts/organization-policies";
import { attachments } from "../../../accounts/organization-policies/effective-policies";
import { policyText } from "../../../accounts/organization-policies/organization-policy";
import { hasPolicyType } from "./trusted-services";
import type { UnitIds } from "./tree";

/** The policies that declare, each attached to the root or the OUs that it is meant for. */
export function organizationPolicies(
  organization: Organization,
  ids: UnitIds,
  opts: pulumi.CustomResourceOptions,
): void {
  for (const policy of all.filter(({ type }) => hasPolicyType(organization.partition, type))) {
    const { type, name, description } = policy;
    const { id: policyId } = new aws.organizations.Policy(
      name,
      { name, description, type, content: policyText(policy, organization) },
      opts,
    );
    for (const path of attachments(policy, organization)) {
      const targetId = ids.get(path);
      if (targetId === undefined) throw new Error(`the organization's stack has no unit ${path}`);
      new aws.organizations.PolicyAttachment(
        path === "" ? name : `${name}-${path.replaceAll("/", "-")}`,
        { policyId, targetId },
        opts,
      );
    }
  }
}
