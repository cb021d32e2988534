import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const member = "aws:guardduty/memberDetectorFeature:MemberDetectorFeature";
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";

export const guarddutyLambdaProtected: Control = {
  id: "guardduty-lambda-protected",
  title: "GuardDuty looks at functions' network",
  why: "A function that calls a miner's pool looks like any other to every other log.",
  remedy:
    "Set the feature LAMBDA_NETWORK_LOGS to ENABLED, and autoEnable to ALL for the organization; a new detector has it switched on.",
  severity: "high",
  domain: "detection",
  baseline: true,
  // A new detector has the feature unless it is switched off (CreateDetector, as of November 2026).
  planned: requires({
    ...Object.fromEntries(
      [feature, member].map((type) => [
        type,
        when(isOneOf("name", ["LAMBDA_NETWORK_LOGS"]), isOneOf("status", ["ENABLED"])),
      ]),
    ),
    [organization]: when(isOneOf("name", ["LAMBDA_NETWORK_LOGS"]), isOneOf("autoEnable", ["ALL", "NEW"])),
  }),
  examples: {
    bad: [
      {
        name: "switched off",
        resources: [
          { type: feature, props: { detectorId: "d", name: "LAMBDA_NETWORK_LOGS", status: "DISABLED" } },
        ],
      },
      {
        name: "switched off for the organization",
        resources: [
          { type: organization, props: { detectorId: "d", name: "LAMBDA_NETWORK_LOGS", autoEnable: "NONE" } },
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
              name: "LAMBDA_NETWORK_LOGS",
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
          { type: feature, props: { detectorId: "d", name: "LAMBDA_NETWORK_LOGS", status: "ENABLED" } },
        ],
      },
      {
        name: "switched on for all",
        resources: [
          { type: organization, props: { detectorId: "d", name: "LAMBDA_NETWORK_LOGS", autoEnable: "ALL" } },
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
