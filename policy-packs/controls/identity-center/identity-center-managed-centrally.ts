import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const instance = "arn:{partition}:sso:::instance/ssoins-0123456789abcdef";

export const identityCenterManagedCentrally = prevented({
  id: "identity-center-managed-centrally",
  title: "Who may do what in which account is decided in one Identity Center",
  why: "An instance of an account's own signs people in whom the organization does not know, and assignments elsewhere than in code are never reviewed.",
  remedy: "Have the permission set or the assignment planned and deployed.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "OneIdentityCenter",
      actions: ["sso:CreateInstance"],
      to: [],
      denied: [
        { name: "deployment calls sso:CreateInstance", caller: "deployment", action: "sso:CreateInstance" },
      ],
      allowed: [
        {
          name: "an AWS application joins the organization's instance",
          action: "sso:CreateApplication",
          resource: instance,
          resourceAccount: "{management}",
        },
        {
          name: "choosing what of a person decides on access",
          caller: "deployment",
          action: "sso:CreateInstanceAccessControlAttributeConfiguration",
          resource: instance,
        },
        { name: "asking which instances there are", action: "sso:ListInstances" },
        {
          name: "removing an instance of the account's own",
          caller: "deployment",
          action: "sso:DeleteInstance",
          resource: instance,
        },
      ],
    }),
    reserved({
      sid: "AssignmentsAreDeployed",
      actions: [
        "sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
        "sso:AttachManagedPolicyToPermissionSet",
        "sso:CreateAccountAssignment",
        "sso:CreateInstanceAccessControlAttributeConfiguration",
        "sso:CreatePermissionSet",
        "sso:DeleteAccountAssignment",
        "sso:DeleteInlinePolicyFromPermissionSet",
        "sso:DeleteInstance",
        "sso:DeleteInstanceAccessControlAttributeConfiguration",
        "sso:DeletePermissionSet",
        "sso:DeletePermissionsBoundaryFromPermissionSet",
        "sso:DetachCustomerManagedPolicyReferenceFromPermissionSet",
        "sso:DetachManagedPolicyFromPermissionSet",
        "sso:ProvisionPermissionSet",
        "sso:PutInlinePolicyToPermissionSet",
        "sso:PutPermissionsBoundaryToPermissionSet",
        "sso:PutPermissionsPolicy",
        "sso:UpdateInstance",
        "sso:UpdateInstanceAccessControlAttributeConfiguration",
        "sso:UpdatePermissionSet",
      ],
      actionPatterns: [
        "sso:Attach*",
        "sso:*teAccountAssignment",
        // No one may call CreateInstance itself, see above.
        "sso:CreateInstance*",
        "sso:CreatePermissionSet",
        "sso:Delete*PermissionSet",
        "sso:DeleteInstance*",
        "sso:Detach*",
        "sso:ProvisionPermissionSet",
        "sso:Put*ToPermissionSet",
        "sso:PutPermissionsPolicy",
        "sso:UpdateInstance*",
        "sso:UpdatePermissionSet",
      ],
      to: exemptByDefault,
      unaffected: ["sso:DescribePermissionSet"],
      allowed: [
        {
          name: "reading assignments",
          action: "sso:ListAccountAssignments",
          resource: instance,
          resourceAccount: "{management}",
        },
        {
          name: "assigning people to an application",
          action: "sso:CreateApplicationAssignment",
          resource:
            "arn:{partition}:sso::{management}:application/ssoins-0123456789abcdef/apl-0123456789abcdef",
          resourceAccount: "{management}",
        },
      ],
    }),
  ],
});
