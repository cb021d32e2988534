import type { Control } from "../model/control";
import { ref } from "../model/example";
import { allOf, anyOf, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isOffered } from "../requirements/place";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const detector = "aws:guardduty/detector:Detector";
const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";

export const guarddutyRuntimeMonitored: Control = {
  id: "guardduty-runtime-monitored",
  title: "GuardDuty monitors what runs on instances, tasks and nodes",
  why: "Logs show what goes over the network and through AWS; what a process does on the machine only an agent sees.",
  remedy: "Add the DetectorFeature RUNTIME_MONITORING with status ENABLED; AWS leaves it off.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  planned: requires({
    [detector]: when(
      isOffered(organization, "name", "RUNTIME_MONITORING"),
      anyOf(
        "needs the feature RUNTIME_MONITORING, here or for the whole organization",
        hasSatellite(
          {
            type: feature,
            by: "detectorId",
            meets: allOf(
              isOneOf("name", ["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"]),
              isOneOf("status", ["ENABLED"]),
            ),
          },
          "none",
        ),
        hasSatellite(
          {
            type: organization,
            by: "detectorId",
            meets: allOf(isOneOf("name", ["RUNTIME_MONITORING"]), isOneOf("autoEnable", ["ALL", "NEW"])),
          },
          "none",
        ),
      ),
    ),
    [organization]: when(isOneOf("name", ["RUNTIME_MONITORING"]), isOneOf("autoEnable", ["ALL", "NEW"])),
  }),
  examples: {
    bad: [
      { name: "left to AWS", resources: [{ type: detector, props: {} }] },
      {
        name: "switched off",
        resources: [
          { type: detector, name: "detector", props: {} },
          {
            type: feature,
            props: { detectorId: ref("detector"), name: "RUNTIME_MONITORING", status: "DISABLED" },
          },
        ],
      },
      {
        name: "not for members",
        resources: [
          { type: organization, props: { detectorId: "d", name: "RUNTIME_MONITORING", autoEnable: "NONE" } },
        ],
      },
    ],
    good: [
      {
        name: "switched on",
        resources: [
          { type: detector, name: "detector", props: {} },
          {
            type: feature,
            props: { detectorId: ref("detector"), name: "RUNTIME_MONITORING", status: "ENABLED" },
          },
        ],
      },
      {
        name: "in China, where it is not to be had",
        resources: [{ type: detector, region: "cn-north-1", props: {} }],
      },
      {
        name: "for members",
        resources: [
          { type: organization, props: { detectorId: "d", name: "RUNTIME_MONITORING", autoEnable: "ALL" } },
        ],
      },
    ],
  },
};
