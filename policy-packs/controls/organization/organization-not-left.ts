import { prevented } from "../model/control";

/** Without exemption: an account that should go is removed from the management account, which no guardrail reaches. */
export const organizationNotLeft = prevented({
  id: "organization-not-left",
  title: "No account leaves the organization by itself",
  why: "Outside the organization every guardrail, the trail and threat detection are gone at once, and the bill is paid by no one.",
  remedy:
    "Have the account closed, or removed with organizations:RemoveAccountFromOrganization from the management account.",
  severity: "critical",
  domain: "organization",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "StayInOrganization",
      statement: () => ({ Action: "organizations:LeaveOrganization", Resource: "*" }),
      cases: {
        denied: [
          { name: "a developer leaves", action: "organizations:LeaveOrganization" },
          {
            name: "the root user leaves",
            caller: "root",
            action: "organizations:LeaveOrganization",
          },
          {
            name: "break-glass leaves",
            caller: "break-glass",
            action: "organizations:LeaveOrganization",
          },
        ],
        allowed: [
          { name: "reading what the organization is", action: "organizations:DescribeOrganization" },
          {
            name: "another account's removal, which is the management account's to do",
            caller: "vending",
            action: "organizations:RemoveAccountFromOrganization",
            resource: "arn:{partition}:organizations::{management}:account/{organization}/{account}",
            resourceAccount: "{management}",
          },
          {
            name: "turning an invitation down",
            caller: "root",
            action: "organizations:DeclineHandshake",
            resource:
              "arn:{partition}:organizations::{management}:handshake/{organization}/invite/h-0123456789",
            resourceAccount: "{management}",
          },
        ],
      },
    },
  ],
});
