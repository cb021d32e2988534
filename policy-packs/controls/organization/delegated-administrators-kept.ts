import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const delegatedAdministratorsKept = prevented({
  id: "delegated-administrators-kept",
  title: "Only the deployment decides which account administers a service",
  why: "A delegated administrator reads and changes a security service in every account, and without one no one does.",
  remedy: "Change the organization's stack and deploy it.",
  severity: "critical",
  domain: "organization",
  denied: [
    reserved({
      sid: "DelegatedAdministratorsStay",
      actions: [
        "organizations:RegisterDelegatedAdministrator",
        "organizations:DeregisterDelegatedAdministrator",
        "organizations:EnableAWSServiceAccess",
        "organizations:DisableAWSServiceAccess",
        "cloudtrail:RegisterOrganizationDelegatedAdmin",
        "cloudtrail:DeregisterOrganizationDelegatedAdmin",
        "detective:EnableOrganizationAdminAccount",
        "detective:DisableOrganizationAdminAccount",
        "guardduty:EnableOrganizationAdminAccount",
        "guardduty:DisableOrganizationAdminAccount",
        "inspector2:EnableDelegatedAdminAccount",
        "inspector2:DisableDelegatedAdminAccount",
        "macie2:EnableOrganizationAdminAccount",
        "macie2:DisableOrganizationAdminAccount",
        "securityhub:EnableOrganizationAdminAccount",
        "securityhub:DisableOrganizationAdminAccount",
      ],
      actionPatterns: [
        "organizations:*DelegatedAdministrator",
        "organizations:*AWSServiceAccess",
        "cloudtrail:*OrganizationDelegatedAdmin",
        "detective:*ableOrganizationAdminAccount",
        "guardduty:*ableOrganizationAdminAccount",
        "inspector2:*ableDelegatedAdminAccount",
        "macie2:*ableOrganizationAdminAccount",
        "securityhub:*ableOrganizationAdminAccount",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "reading who administers", action: "organizations:ListDelegatedAdministrators" },
        {
          name: "reading which services act for the organization",
          action: "organizations:ListAWSServiceAccessForOrganization",
        },
        { name: "reading Detective's administrator", action: "detective:ListOrganizationAdminAccount" },
        { name: "reading Macie's administrators", action: "macie2:ListOrganizationAdminAccounts" },
        {
          name: "reading Security Hub's administrators",
          action: "securityhub:ListOrganizationAdminAccounts",
        },
        { name: "reading trails", action: "cloudtrail:DescribeTrails" },
        { name: "reading Inspector's administrator", action: "inspector2:GetDelegatedAdminAccount" },
        { name: "reading GuardDuty's administrators", action: "guardduty:ListOrganizationAdminAccounts" },
      ],
    }),
  ],
});
