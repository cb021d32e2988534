import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const member = "aws:guardduty/memberDetectorFeature:MemberDetectorFeature";
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";
const detector = "aws:guardduty/detector:Detector";
const members = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";

export const guarddutyS3Protected: Control = {
  id: "guardduty-s3-protected",
  title: "GuardDuty looks at S3 data events",
  why: "Stolen keys are used to list and copy buckets; only data events show it.",
  remedy:
    "Set the feature S3_DATA_EVENTS to ENABLED, and autoEnable to ALL for the organization; a new detector has it switched on.",
  severity: "high",
  domain: "detection",
  baseline: true,
  // A new detector has the feature unless it is switched off (CreateDetector, as of November 2026).
  planned: requires({
    ...Object.fromEntries(
      [feature, member].map((type) => [
        type,
        when(isOneOf("name", ["S3_DATA_EVENTS"]), isOneOf("status", ["ENABLED"])),
      ]),
    ),
    [organization]: when(isOneOf("name", ["S3_DATA_EVENTS"]), isOneOf("autoEnable", ["ALL", "NEW"])),
    [detector]: isTrue("datasources.s3Logs.enable", { unset: true }),
    [members]: isTrue("datasources.s3Logs.autoEnable", { unset: true }),
  }),
  examples: {
    bad: [
      {
        name: "switched off",
        resources: [
          { type: feature, props: { detectorId: "d", name: "S3_DATA_EVENTS", status: "DISABLED" } },
        ],
      },
      {
        name: "switched off for the organization",
        resources: [
          { type: organization, props: { detectorId: "d", name: "S3_DATA_EVENTS", autoEnable: "NONE" } },
        ],
      },
      {
        name: "switched off in one member",
        resources: [
          {
            type: member,
            props: { detectorId: "d", accountId: "111122223333", name: "S3_DATA_EVENTS", status: "DISABLED" },
          },
        ],
      },
      {
        name: "switched off in the detector, by the older block",
        resources: [{ type: detector, props: { datasources: { s3Logs: { enable: false } } } }],
      },
      {
        name: "switched off for new members, by the older block as a list",
        resources: [
          {
            type: members,
            props: {
              autoEnableOrganizationMembers: "ALL",
              detectorId: "d",
              datasources: [{ s3Logs: { autoEnable: "false" } }],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "switched on",
        resources: [{ type: feature, props: { detectorId: "d", name: "S3_DATA_EVENTS", status: "ENABLED" } }],
      },
      {
        name: "switched on for all",
        resources: [
          { type: organization, props: { detectorId: "d", name: "S3_DATA_EVENTS", autoEnable: "ALL" } },
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
