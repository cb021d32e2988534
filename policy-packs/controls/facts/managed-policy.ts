import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";

/** Where each resource names managed policies, AWS's own among them. */
const attached: Readonly<Record<string, string>> = {
  "aws:iam/role:Role": "managedPolicyArns",
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": "policyArn",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": "policyArn",
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": "policyArn",
  "aws:iam/policyAttachment:PolicyAttachment": "policyArn",
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": "policyArns",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": "policyArns",
  "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive": "policyArns",
  "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment": "managedPolicyArn",
  "aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive": "managedPolicyArns",
};

export const attachingTypes: readonly string[] = Object.keys(attached);

/** What is wrong with the policies of AWS that a resource attaches. `name` follows the last slash of the policy's ARN. */
export function attachedPolicyProblems(
  { type, props }: Resource,
  problems: (name: string, property: string) => readonly string[],
): readonly string[] {
  const property = attached[type] ?? "";
  const given: unknown = props[property] ?? [];
  return collect(Array.isArray(given) ? given : [given], (arn) => {
    if (typeof arn !== "string") return [`${property} must hold policy ARNs`];
    const name = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
    return name === undefined ? [] : problems(name, property);
  });
}
