import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const member = "aws:guardduty/memberDetectorFeature:MemberDetectorFeature";
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";
const detector = "aws:guardduty/detector:Detector";
const members = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";

export const guarddutyEksAuditProtected: Control = {
  id: "guardduty-eks-audit-protected",
  title: "GuardDuty looks at EKS audit logs",
  why: "What is done through a cluster's own interface is in its audit log and nowhere else.",
  remedy:
    "Set the feature EKS_AUDIT_LOGS to ENABLED, and autoEnable to ALL for the organization; a new detector has it switched on.",
  severity: "high",
  domain: "detection",
  baseline: true,
  // A new detector has the feature unless it is switched off (CreateDetector, as of November 2026).
  planned: requires({
    ...Object.fromEntries(
      [feature, member].map((type) => [
        type,
        when(isOneOf("name", ["EKS_AUDIT_LOGS"]), isOneOf("status", ["ENABLED"])),
      ]),
    ),
    [organization]: when(isOneOf("name", ["EKS_AUDIT_LOGS"]), isOneOf("autoEnable", ["ALL", "NEW"])),
    [detector]: isTrue("datasources.kubernetes.auditLogs.enable", { unset: true }),
    [members]: isTrue("datasources.kubernetes.auditLogs.enable", { unset: true }),
  }),
  examples: {
    bad: [
      {
        name: "switched off",
        resources: [
          { type: feature, props: { detectorId: "d", name: "EKS_AUDIT_LOGS", status: "DISABLED" } },
        ],
      },
      {
        name: "switched off for the organization",
        resources: [
          { type: organization, props: { detectorId: "d", name: "EKS_AUDIT_LOGS", autoEnable: "NONE" } },
        ],
      },
      {
        name: "switched off in one member",
        resources: [
          {
            type: member,
            props: { detectorId: "d", accountId: "111122223333", name: "EKS_AUDIT_LOGS", status: "DISABLED" },
          },
        ],
      },
      {
        name: "switched off in the detector, by the older block",
        resources: [
          { type: detector, props: { datasources: { kubernetes: { auditLogs: { enable: false } } } } },
        ],
      },
      {
        name: "switched off for new members, by the older block as a list",
        resources: [
          {
            type: members,
            props: {
              autoEnableOrganizationMembers: "ALL",
              detectorId: "d",
              datasources: [{ kubernetes: { auditLogs: { enable: "false" } } }],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "switched on",
        resources: [{ type: feature, props: { detectorId: "d", name: "EKS_AUDIT_LOGS", status: "ENABLED" } }],
      },
      {
        name: "switched on for all",
        resources: [
          { type: organization, props: { detectorId: "d", name: "EKS_AUDIT_LOGS", autoEnable: "ALL" } },
        ],
      },
      {
        name: "another feature",
        resources: [
          { type: feature, props: { detectorId: "d", name: "EKS_RUNTIME_MONITORING", status: "DISABLED" } },
        ],
      },
      { name: "left to AWS", resources: [{ type: detector, props: { enable: true } }] },
    ],
  },
};
