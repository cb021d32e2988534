import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const rootAccessManagedCentrally = prevented({
  id: "root-access-managed-centrally",
  title: "Central management of root access stays on, and few take it",
  why: "Without it root users get passwords of their own again; with it one session unlocks any bucket or queue.",
  remedy:
    "Have security-response or break-glass open the session; leave the features themselves to the organization's stack.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "RootManagementStaysOn",
      actions: [
        "iam:DisableOrganizationsRootCredentialsManagement",
        "iam:DisableOrganizationsRootSessions",
        "iam:EnableOrganizationsRootCredentialsManagement",
        "iam:EnableOrganizationsRootSessions",
      ],
      actionPatterns: ["iam:*OrganizationsRoot*"],
      to: exemptByDefault,
      allowed: [
        { name: "reading which features are on", action: "iam:ListOrganizationsFeatures" },
        { name: "reading the account's summary", action: "iam:GetAccountSummary" },
      ],
    }),
    reserved({
      sid: "RootSessionsByFew",
      actions: ["sts:AssumeRoot"],
      to: ["break-glass", "security-response"],
      denied: [
        {
          name: "the deployment opens a root session",
          caller: "deployment",
          action: "sts:AssumeRoot",
          resource: "arn:{partition}:iam::{account}:root",
          context: { "sts:TaskPolicyArn": "arn:{partition}:iam::aws:policy/root-task/S3UnlockBucketPolicy" },
        },
      ],
      allowed: [
        {
          name: "assuming a role",
          action: "sts:AssumeRole",
          resource: "arn:{partition}:iam::{account}:role/workload",
        },
        { name: "asking who one is", action: "sts:GetCallerIdentity" },
      ],
    }),
  ],
});
