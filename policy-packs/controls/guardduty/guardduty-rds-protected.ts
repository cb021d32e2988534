import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const member = "aws:guardduty/memberDetectorFeature:MemberDetectorFeature";
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";

export const guarddutyRdsProtected: Control = {
  id: "guardduty-rds-protected",
  title: "GuardDuty looks at database sign-ins",
  why: "A database that is tried with a thousand passwords logs it where no one reads.",
  remedy:
    "Set the feature RDS_LOGIN_EVENTS to ENABLED, and autoEnable to ALL for the organization; a new detector has it switched on.",
  severity: "high",
  domain: "detection",
  baseline: true,
  // A new detector has the feature unless it is switched off (CreateDetector, as of November 2026).
  planned: requires({
    ...Object.fromEntries(
      [feature, member].map((type) => [
        type,
        when(isOneOf("name", ["RDS_LOGIN_EVENTS"]), isOneOf("status", ["ENABLED"])),
      ]),
    ),
    [organization]: when(isOneOf("name", ["RDS_LOGIN_EVENTS"]), isOneOf("autoEnable", ["ALL", "NEW"])),
  }),
  examples: {
    bad: [
      {
        name: "switched off",
        resources: [
          { type: feature, props: { detectorId: "d", name: "RDS_LOGIN_EVENTS", status: "DISABLED" } },
        ],
      },
      {
        name: "switched off for the organization",
        resources: [
          { type: organization, props: { detectorId: "d", name: "RDS_LOGIN_EVENTS", autoEnable: "NONE" } },
        ],
      },
      {
        name: "switched off in one member",
        resources: [
          {
            type: member,
            props: {
              detectorId: "d",
              accountId: "111122223333",
              name: "RDS_LOGIN_EVENTS",
              status: "DISABLED",
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "switched on",
        resources: [
          { type: feature, props: { detectorId: "d", name: "RDS_LOGIN_EVENTS", status: "ENABLED" } },
        ],
      },
      {
        name: "switched on for all",
        resources: [
          { type: organization, props: { detectorId: "d", name: "RDS_LOGIN_EVENTS", autoEnable: "ALL" } },
        ],
      },
      {
        name: "another feature",
        resources: [
          { type: feature, props: { detectorId: "d", name: "EKS_RUNTIME_MONITORING", status: "DISABLED" } },
        ],
      },
    ],
  },
};
